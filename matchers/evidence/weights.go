package evidence

// Prior is the log-odds, before any reason, that a set of look-alike tokens in
// some file of a home directory is a set of backup codes.
const Prior = -6.0

// Weight returns the weight of a rule in log-odds. An unknown rule weighs nothing;
// a test sees to it that there is none.
func Weight(r Rule) float64 { return weights[r] }

// Rules returns every rule with its weight.
func Rules() map[Rule]float64 {
	all := make(map[Rule]float64, len(weights))
	for r, w := range weights {
		all[r] = w
	}
	return all
}

// What names, folders and sizes say. Known before anything is read.
const (
	NameDefault   Rule = "name.default"    // the name that a service gives to its download
	NameShared    Rule = "name.shared"     // a download name that several services use
	NameTerm      Rule = "name.term"       // the name speaks of backup or recovery codes
	NameKey       Rule = "name.key"        // the name speaks of a recovery key or kit
	NameAlone     Rule = "name.alone"      // the file holds nothing but the key that its name speaks of
	NameCodes     Rule = "name.codes"      // the name says "codes" or "backup" and names a service
	NameTwoFactor Rule = "name.two_factor" // the name speaks of two-factor login
	NameService   Rule = "name.service"    // the name names a service
	NameSecrets   Rule = "name.secrets"    // passwords, logins, important
	NameShot      Rule = "name.screenshot" // named like a screenshot
	FolderTerm    Rule = "folder.term"     // a folder speaks of codes or two-factor login
	FolderService Rule = "folder.service"  // a folder names a service
	FolderOwn     Rule = "folder.own"      // Downloads, Documents, Desktop, a synced folder, screenshots
	FolderCode    Rule = "folder.code"     // source code, packages, caches
	FolderSystem  Rule = "folder.system"   // the operating system's or a program's own files
	TypeSource    Rule = "type.source"     // source code, by its ending
	TypeLog       Rule = "type.log"        // logs, lock files, data sets, by their ending
	TypeNote      Rule = "type.note"       // notes and documents, by their ending
	SizeSmall     Rule = "size.small"      // a few kilobytes
	SizeLarge     Rule = "size.large"      // over a megabyte of text
)

// What the text says.
const (
	TermHeading      Rule = "term.heading"       // words for backup codes on the line or right above
	TermNear         Rule = "term.near"          // the same a little further above, or below
	TermAround       Rule = "term.around"        // the same somewhere around
	TermDirect       Rule = "term.direct"        // the same directly in front of the one code, or behind it
	InComment        Rule = "in.comment"         // a comment in a program says so of the one code
	KeyHeading       Rule = "key.heading"        // words for a recovery key right above
	CodesHeading     Rule = "codes.heading"      // "backup", "recovery" or "codes" alone, right above
	TwoFactorNear    Rule = "two_factor.near"    // words for two-factor login
	TwoFactorHeading Rule = "two_factor.heading" // the same, or “codes”, right above codes of the form of the named service
	KeepSafeNear     Rule = "keep_safe.near"     // "keep these somewhere safe"
	UsedOnceNear     Rule = "used_once.near"     // "each code can be used once"
	UsedMarks        Rule = "used.marks"         // some codes are marked as used
	ServiceHeading   Rule = "service.heading"    // the service is named on the line or right above
	ServiceNear      Rule = "service.near"       // the service is named near by
	ServiceAround    Rule = "service.around"     // the service is named somewhere around
	ServiceAsked     Rule = "service.asked"      // the owner looks for this service, and the form fits
	ShapeService     Rule = "shape.service"      // the codes have the form of the named service
	ShapeAlmost      Rule = "shape.almost"       // … but for case or separators
	ShapeOther       Rule = "shape.other"        // the named service's codes look different
	ShapeKnown       Rule = "shape.known"        // a form that one service alone uses
	ShapeCount       Rule = "shape.count"        // as many codes as a fresh set of the service has
	SetSize          Rule = "set.size"           // as many codes as sets have
	SetSmall         Rule = "set.small"          // fewer codes than sets have
	SetRandom        Rule = "set.random"         // the characters look drawn by lot
	SetPure          Rule = "set.pure"           // nothing else on the lines
	SetWhole         Rule = "set.whole"          // next to nothing else in the file
	SetNumbered      Rule = "set.numbered"       // the codes are numbered from one
	SetGrouped       Rule = "set.grouped"        // the codes are written in groups
	QRAccount        Rule = "qr.account"         // a QR code that gives an authenticator app an account
	ScannedList      Rule = "scanned.list"       // a list of letters and digits in a picture: its heading may be in a script that was not read
	ScannedForm      Rule = "scanned.form"       // a list in a picture, of the form and number that some service hands out
	ScannedPage      Rule = "scanned.page"       // a list in a picture and words for codes of some kind above it
	ScannedHead      Rule = "scanned.head"       // nothing but the name of a service and codes of its form in a picture
	ScannedAlone     Rule = "scanned.alone"      // one long code below words for backup codes, in a picture
)

// What speaks against.
const (
	SetSingle      Rule = "set.single"        // one code alone
	FewDigits      Rule = "few.digits"        // one or two numbers that no named service hands out
	FewOther       Rule = "few.other"         // one or two, not of the form of the named service
	FewUnclaimed   Rule = "few.unclaimed"     // one or two, and no service named
	FewProse       Rule = "few.prose"         // one or two in running text, and no service named
	FewAside       Rule = "few.aside"         // one or two numbers in a line that does not call them codes
	SetMany        Rule = "set.many"          // more than sets have
	SetTable       Rule = "set.table"         // hundreds: a table
	SetAmongWords  Rule = "set.among_words"   // the codes stand in running text or table rows
	LooksWords     Rule = "looks.words"       // they read like words
	LooksOrdered   Rule = "looks.ordered"     // sorted or in steps
	LooksAlike     Rule = "looks.alike"       // they share characters at the same places
	LooksPattern   Rule = "looks.placeholder" // 12345678, abcde-12345, XXXX-XXXX
	LooksDates     Rule = "looks.dates"
	LooksDigits    Rule = "looks.digits" // plain numbers: many other things are
	LooksHash      Rule = "looks.hash"   // hex of the length of a digest
	LooksUUID      Rule = "looks.uuid"
	LooksCards     Rule = "looks.cards"       // the check digit of payment cards
	LooksISSN      Rule = "looks.issn"        // the check digit of periodicals
	LooksAccount   Rule = "looks.account"     // the check digits of bank accounts
	LooksProduct   Rule = "looks.product_key" // five groups of five without look-alikes
	LooksBiased    Rule = "looks.biased"      // the alphabet is used unevenly
	AboutGoods     Rule = "about.goods"       // orders, invoices, parcels
	AboutLicence   Rule = "about.licence"
	AboutVouchers  Rule = "about.vouchers"
	AboutMachine   Rule = "about.machine" // hashes, commits, devices, API keys
	AboutPhones    Rule = "about.phones"
	AboutWiFi      Rule = "about.wifi"
	AboutOneTime   Rule = "about.one_time"  // a code sent for one login, an authenticator's secret
	AboutExample   Rule = "about.example"   // explains instead of holding
	LooksCommits   Rule = "looks.commits"   // short hashes in front of words
	LooksLog       Rule = "looks.log"       // rows with a time and an address each
	AboutOther     Rule = "about.other"     // the words in front of them call them something else
	HeadOther      Rule = "about.head"      // the line right above ends with a name of something else
	AboutRows      Rule = "about.rows"      // rows that each say something else besides
	AboutInterface Rule = "about.interface" // the description of an interface, as OpenAPI's
	AboutProgram   Rule = "about.program"   // takes back words about codes in a program's text
	AboutNothing   Rule = "about.nothing"   // the source of a program, in which no word speaks of codes
	InCode         Rule = "in.code"         // between lines of program code
	ScannedText    Rule = "scanned"         // read off a picture
)

// weights is the one table. A weight of 1 makes the odds 2.7 times better.
var weights = map[Rule]float64{
	NameDefault: 5.0, NameShared: 4.5, NameTerm: 3.5, NameKey: 2.5, NameAlone: 1.0, NameCodes: 2.5,
	NameTwoFactor: 1.5, NameService: 0.5, NameSecrets: 0.7, NameShot: 0.3,
	FolderTerm: 1.5, FolderService: 0.4, FolderOwn: 0.3, FolderCode: -2.5, FolderSystem: -2.0,
	TypeSource: -2.0, TypeLog: -2.0, TypeNote: 0.2, SizeSmall: 0.3, SizeLarge: -0.5,

	TermHeading: 4.5, TermNear: 3.0, TermAround: 1.2, TermDirect: 2.0, InComment: 2.0, KeyHeading: 3.0, CodesHeading: 1.8,
	TwoFactorNear: 0.8, TwoFactorHeading: 0.9, KeepSafeNear: 0.8, UsedOnceNear: 1.0, UsedMarks: 1.0,
	ServiceHeading: 1.2, ServiceNear: 0.6, ServiceAround: 0.2, ServiceAsked: 0.5,
	ShapeService: 2.5, ShapeAlmost: 1.0, ShapeOther: -0.7, ShapeKnown: 1.5, ShapeCount: 1.4,
	SetSize: 1.5, SetSmall: 0.5, SetRandom: 1.5, SetPure: 0.8, SetWhole: 0.9, SetNumbered: 0.4, SetGrouped: 0.4,
	ScannedList: 2.1, ScannedForm: 2.6, ScannedPage: 1.2, ScannedHead: 0.8, ScannedAlone: 2.2, QRAccount: 7.4,

	SetSingle: -1.0, FewDigits: -3.5, FewOther: -2.5, FewUnclaimed: -1.0, FewProse: -3.0, FewAside: -6.0, SetMany: -2.5, SetTable: -7.0, SetAmongWords: -1.2,
	LooksWords: -5.0, LooksOrdered: -3.5, LooksAlike: -3.0, LooksPattern: -10.0, LooksDates: -5.0,
	LooksDigits: -1.5, LooksHash: -2.5, LooksUUID: -2.5, LooksCards: -4.0, LooksISSN: -4.0, LooksAccount: -9.0, LooksProduct: -4.0,
	LooksCommits: -5.0, LooksLog: -7.0, AboutOther: -8.0, AboutRows: -7.0, HeadOther: -4.0, AboutInterface: -6.0, AboutProgram: -0.75, AboutNothing: -3.5, LooksBiased: -2.0,
	AboutGoods: -3.0, AboutLicence: -3.0, AboutVouchers: -3.0, AboutMachine: -2.5, AboutPhones: -2.5,
	AboutWiFi: -3.0, AboutOneTime: -2.5, AboutExample: -2.0, InCode: -2.5, ScannedText: -0.2,
}
