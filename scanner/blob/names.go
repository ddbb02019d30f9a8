package blob

import (
	"path"
	"strings"
)

// KindByName says what a file of this name most likely is, by its last suffix or,
// of a few well-known files, by all of it. The name may be a path with slashes.
// The kind is empty when the name does not say.
func KindByName(name string) Kind {
	base := strings.ToLower(path.Base(strings.ReplaceAll(name, `\`, "/")))
	if k, ok := kindOfName[base]; ok {
		return k
	}
	suffix := strings.TrimPrefix(path.Ext(base), ".")
	return kindOfSuffix[suffix]
}

var (
	kindOfName   = table(namesOf)
	kindOfSuffix = table(suffixesOf)
)

// namesOf lists files that are known by the whole of their name.
var namesOf = map[Kind]string{
	"text": "readme license licence copying authors changelog changes news todo notes makefile dockerfile gemfile rakefile " +
		".bashrc .bash_history .bash_profile .profile .zshrc .zsh_history .netrc .env .npmrc .gitconfig .gitignore .vimrc",
	"mbox": "mbox inbox sent drafts",
}

// suffixesOf lists what may stand behind the last dot of a name.
var suffixesOf = map[Kind]string{
	"text": "txt text md markdown mdown rst adoc asciidoc org tex log csv tsv tab psv json jsonl ndjson json5 yaml yml toml " +
		"ini cfg conf config properties env list lst nfo asc pem crt cer key pub ovpn vcf ics opml xml xsd xsl svg fodt fods " +
		"tmx srt vtt sub diff patch out me 1st ascii utf8 note notes todo enex strings reg url webloc desktop " +
		// source code
		"go py rb pl pm php js mjs cjs jsx ts tsx java kt kts scala c h cc cpp cxx hpp cs m mm swift rs lua r jl hs ml ex exs " +
		"erl clj lisp el vim sh bash zsh fish ps1 psm1 bat cmd awk sed sql graphql proto css scss less vue svelte dart gradle " +
		"cmake mk tf hcl nix ipynb applescript ahk vbs",
	"html": "html htm xhtml shtml",
	"rtf":  "rtf",
	"pdf":  "pdf fdf",

	"docx": "docx docm dotx dotm",
	"xlsx": "xlsx xlsm xltx xltm",
	"pptx": "pptx pptm ppsx ppsm potx",
	"odt":  "odt ott",
	"ods":  "ods ots",
	"odp":  "odp otp",
	"epub": "epub",
	"ole":  "doc dot xls xlt ppt pps",

	"eml":  "eml emlx mht mhtml mim",
	"mbox": "mbox mbx",
	"msg":  "msg oft",
	"pst":  "pst ost",

	"zip": "zip xlsb pages numbers 1pux cbz kmz xpi crx",
	"jar": "jar war ear apk aar",
	"tar": "tar",
	"gz":  "gz tgz gzip svgz",
	"bz2": "bz2 tbz tbz2",
	"xz":  "xz txz",
	"zst": "zst zstd tzst",
	"7z":  "7z",
	"rar": "rar cbr",

	"png":  "png apng",
	"jpeg": "jpg jpeg jpe jfif",
	"gif":  "gif",
	"webp": "webp",
	"bmp":  "bmp dib",
	"tiff": "tif tiff",
	"heic": "heic heif hif",
	"avif": "avif",
	"jxl":  "jxl",
	"psd":  "psd psb",

	"sqlite": "sqlite sqlite3 db3",
	"plist":  "plist",
	"kdbx":   "kdbx kdb",
	"vault":  "agilekeychain opvault psafe3 enpassdb enpassdbsync walletx keychain keychain-db kwl dashlane",

	"exe":   "exe dll sys so dylib o a com msi scr",
	"audio": "mp3 m4a aac ogg oga opus flac wav wma aif aiff amr mid midi",
	"video": "mp4 m4v mov mkv webm avi wmv mpg mpeg flv 3gp 3g2 mts m2ts vob ogv",
	"font":  "ttf otf ttc woff woff2 eot",
	"binary": "bin dat iso img dmg vmdk vdi vhd vhdx qcow2 deb rpm cab class pyc pyo wasm pack idx swp cache " +
		"cr2 nef arw dng raw ico icns",
}

// table turns lists of names into an index.
func table(lists map[Kind]string) map[string]Kind {
	index := make(map[string]Kind)
	for kind, names := range lists {
		for name := range strings.FieldsSeq(names) {
			index[name] = kind
		}
	}
	return index
}
