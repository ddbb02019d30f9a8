package main

// servicesC are more services whose shape is known. They stand apart from the
// others so that what the first families draw stays as it was.
var servicesC = []service{
	{"authentik", "authentik", "auth.lan", "static tokens", "", 6, repeat("m", 12)},
	{"devise-two-factor", "Devise", "devise.example.org", backup, "", 5, repeat("h", 32)},
	{"pixelfed", "Pixelfed", "pixelfed.social", backup, "", 11, repeat("m", 24)},
	{"googleauth-java", "GoogleAuth", "vpn.example.org", "scratch codes", "", 5, "Dddddddd"},
	{"openvk", "OpenVK", "ovk.to", backup, "", 10, "Dddddddd"},
	{"smf", "Simple Machines", "forum.example.org", "backup code", "", 1, repeat("h", 16)},
	{"addy-io", "addy.io", "app.addy.io", "backup code", "", 1, repeat("m", 40)},
	{"java-totp", "TOTP", "portal.example.org", recovery, "", 16, "aaaa-aaaa-aaaa-aaaa"},
	{"django-trench", "Trench", "trench.example.org", backup, "", 5, repeat("m", 12)},
	{"apple-recovery-key", "Apple", "appleid.apple.com", "recovery key", "", 1, "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA"},
	{"tuta", "Tuta", "app.tuta.com", "recovery code", "", 1, "hhhh hhhh hhhh hhhh hhhh hhhh hhhh hhhh hhhh hhhh hhhh hhhh hhhh hhhh hhhh hhhh"},
	{"mozilla-recovery-key", "Firefox", "accounts.firefox.com", "account recovery key", "", 1, "CCCC CCCC CCCC CCCC CCCC CCCC CCCC CCCC"},
	// What everybody writes who makes such codes himself.
	{"generic-2fa-site", "", "", backup, "", 8, "AAAA-AAAA"},
}
