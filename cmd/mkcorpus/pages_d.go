package main

import (
	"path"
	"strings"
)

// page is what somebody copies from the page of a service: what stands above the
// codes and below them.
type page struct{ id, lang, above, below string }

var pagesSeen = []page{
	{"google", "en", "Backup codes\nYou can use backup codes to sign in when you don't have your phone.\nYour codes\n", "Get new codes\nDelete codes\n"},
	{"google", "de", "Back-up-Codes\nMit ausgedruckten Back-up-Codes können Sie sich auch ohne Smartphone anmelden.\n", "Jeder Code lässt sich nur ein Mal verwenden.\nNeue Codes abrufen\n"},
	{"google", "fr", "Codes de secours\nAvec ces codes, vous pouvez vous connecter sans votre téléphone, en voyage par exemple.\n", "Chaque code n'est valable qu'une fois.\nObtenir d'autres codes\n"},
	{"google", "es", "Códigos de seguridad\nUsa uno de estos códigos para iniciar sesión en Google si no tienes el teléfono a mano.\n", "Solo puedes usar cada código una vez.\n"},
	{"google", "pt", "Códigos alternativos\nFaça login na sua Conta do Google mesmo sem o smartphone.\n", "Cada código só funciona uma vez.\nReceber novos códigos\n"},
	{"google", "ru", "Резервные коды\nС помощью резервных кодов можно войти в аккаунт Google, если телефона нет под рукой.\n", "Каждый код действует только один раз.\n"},
	{"google", "ja", "バックアップ コード\nスマートフォンが手元にないときは、バックアップ コードで Google にログインできます。\n", "各コードは 1 回しか使用できません。\n"},
	{"google", "pl", "Kody zapasowe\nTymi kodami zalogujesz się na konto Google, gdy nie masz przy sobie telefonu.\n", "Każdego kodu można użyć tylko raz.\n"},
	{"facebook", "en", "Facebook\nRecovery codes\nUse these codes to log in when you don't have your phone with you, for example when you're travelling. Each one works once.\n", "Get New Codes\nClose\n"},
	{"facebook", "fr", "Facebook\nCodes de récupération\nUtilisez ces codes pour vous connecter quand vous n'avez pas votre téléphone avec vous. Chaque code ne sert qu'une fois.\n", "Obtenir de nouveaux codes\nFermer\n"},
	{"facebook", "vi", "Facebook\nMã khôi phục\nDùng các mã này để đăng nhập khi bạn không mang theo điện thoại. Mỗi mã chỉ dùng được một lần.\n", "Đóng\n"},
	{"facebook", "th", "Facebook\nรหัสการกู้คืน\nใช้รหัสเหล่านี้เพื่อเข้าสู่ระบบเมื่อคุณไม่มีโทรศัพท์อยู่กับตัว\n", "ปิด\n"},
	{"instagram", "en", "Instagram\nBackup codes\nIf you lose your phone or can't get a text message, sign in with one of these codes. Take a screenshot to keep them.\n", "Get new codes\n"},
	{"instagram", "pt", "Instagram\nCódigos de backup\nSe você perder o telefone ou não receber o SMS, entre com um destes códigos.\n", "Obter novos códigos\n"},
	{"instagram", "tr", "Instagram\nYedek Kodlar\nTelefonunu kaybedersen ya da kısa mesaj gelmezse bu kodlarla giriş yapabilirsin.\n", "Yeni Kod Al\n"},
	{"instagram", "id", "Instagram\nKode cadangan\nGunakan kode ini untuk login jika ponsel hilang atau SMS tidak masuk.\n", "Dapatkan kode baru\n"},
	{"instagram", "ar", "Instagram\nالرموز الاحتياطية\nاستخدم هذه الرموز لتسجيل الدخول إذا فقدت هاتفك.\n", "الحصول على رموز جديدة\n"},
	{"github", "en", "Recovery codes\nIf you lose access to your device and cannot receive two-factor codes, these let you back into your GitHub account.\n\n", "\nDownload\nPrint\nCopy\n"},
	{"github", "zh", "GitHub\n恢复代码\n当你无法访问设备、收不到双因素身份验证代码时，可以使用恢复代码访问帐户。\n\n", "\n下载 打印 复制\n"},
	{"discord", "en", "Discord\nBackup Codes\nGet your account safe with these. You'll be able to use each of them once.\n", "Generate new backup codes\n"},
	{"dropbox", "en", "Dropbox backup codes\nPrint these and keep them where you will find them. Each can only be used once to get past two-step verification.\n", "Done\n"},
	{"playstation", "en", "2-Step Verification\nBackup Codes\nIf you can't get a verification code, sign in to PlayStation Network with one of these.\n", "You can use each code once.\n"},
	{"nintendo", "en", "Nintendo Account\nBackup Codes\nStore these. If your smartphone is lost you can sign in with them, each one time.\n", "Copy\nOK\n"},
	{"steam-backup-codes", "en", "Steam Guard Mobile Authenticator\nBackup codes\nEach of these works one time when you don't have your phone.\n", "Print\n"},
	{"reddit", "en", "reddit\nTwo-factor authentication\nBackup codes - use one if you don't have your authenticator app:\n", "Done\n"},
}

var pagesD = []template{
	{"d/page-google", "note", dPage("google")},
	{"d/page-google-again", "note", dPage("google")},
	{"d/page-facebook", "note", dPage("facebook")},
	{"d/page-instagram", "note", dPage("instagram")},
	{"d/page-developer", "note", dPage("github")},
	{"d/page-others", "note", dPage("discord", "dropbox", "playstation", "nintendo", "steam-backup-codes", "reddit")},
}

// dPage is a page marked with the mouse and pasted into an editor.
func dPage(ids ...string) func(*kit) {
	return func(k *kit) {
		var fit []page
		for _, p := range pagesSeen {
			if strings.Contains(" "+strings.Join(ids, " ")+" ", " "+p.id+" ") {
				fit = append(fit, p)
			}
		}
		p := of(k, fit...)
		s, t := k.set(p.id), tongueOf(p.lang)
		list := of(k, s.stack(), s.stack(), s.across(2, "\t"), s.rows("%d.\t%s"), s.each("\n\n", "%[2]s")+"\n")
		body := p.above + list + of(k, "", p.below)
		name := k.filed(t, k.known(s), ".txt")
		if k.chance(3) {
			name = path.Join(of(k, t.docs...), s.service.name+of(k, ".txt", " 2FA.txt", " security.txt"))
		}
		k.text(name, body, s)
	}
}
