package tree

import "testing"

func TestPrivate(t *testing.T) {
	tests := []struct {
		path string
		want bool
	}{
		{"/home/a/.config/google-chrome/Default/Cookies", true},
		{"/home/a/.config/google-chrome/Default/Cookies-journal", true},
		{"/home/a/.config/google-chrome/Default/Network/Cookies", true},
		{"/home/a/.config/google-chrome/Profile 3/Login Data For Account", true},
		{"/home/a/.config/google-chrome/Profile 3/Web Data", true},
		{"/home/a/.config/google-chrome/Local State", true},
		{"/home/a/.config/chromium/Default/Sessions/Session_1", true},
		{"/home/a/snap/chromium/common/chromium/Default/IndexedDB/x/y", true},
		{"/home/a/.config/microsoft-edge/Default/Session Storage", true},
		{"/home/a/.config/BraveSoftware/Brave-Browser/Default/Service Worker/x", true},
		{"/home/a/.config/vivaldi/Default/Local Storage/leveldb/1.log", true},
		{"/home/a/.config/opera/Cookies", true},
		{"/home/a/.config/opera/Default/Cookies", true},
		{"/Users/a/Library/Application Support/Google/Chrome/Default/Cookies", true},
		{"/Users/a/Library/Application Support/Arc/User Data/Default/Cookies", true},
		{"/Users/a/Library/Application Support/com.operasoftware.Opera/Login Data", true},
		{"/Users/a/Library/Application Support/Firefox/Profiles/x.default/cookies.sqlite-wal", true},
		{"/Users/a/Library/Cookies/Cookies.binarycookies", true},
		{"/Users/a/Library/Safari/LocalStorage/x", true},
		{"C:/Users/a/AppData/Local/Google/Chrome/User Data/Default/Network", true},
		{"C:/Users/a/AppData/Local/Microsoft/Edge/User Data/Profile 1/Login Data", true},
		{"C:/Users/a/AppData/Roaming/Opera Software/Opera Stable/Sessions", true},
		{"C:/Users/a/AppData/Roaming/Mozilla/Firefox/Profiles/x/logins.json", true},
		{"/home/a/.mozilla/firefox/x.default-release/key4.db", true},
		{"/home/a/.mozilla/firefox/x.default-release/sessionstore-backups/recovery.jsonlz4", true},
		{"/home/a/.mozilla/firefox/x.default-release/storage/default/https+++x/idb", true},
		{"/media/backup/home/.mozilla/firefox/x/logins.json", true},
		{"/home/a/.thunderbird/x.default/key4.db", true},

		{"/home/a/Sessions", false},
		{"/home/a/Sessions/2024/codes.txt", false},
		{"/home/a/Recipes/Cookies", false},
		{"/home/a/Music/Opera/Sessions/tosca.txt", false},
		{"/home/a/Library/Cookies/ginger.txt", false},
		{"/home/a/src/chromium/net/Cookies", false},
		{"/home/a/src/firefox/storage/x.cpp", false},
		{"/home/a/Documents/logins.json", false},
		{"/home/a/Documents/Login Data.xlsx", false},
		{"/home/a/Documents/Default/Cookies", false},
		{"/home/a/.config/google-chrome/Default/Bookmarks", false},
		{"/home/a/.config/google-chrome/Default/History", false},
		{"/home/a/.config/google-chrome", false},
		{"/home/a/.config/google-chrome/Default", false},
		{"/home/a/.config/google-chrome/Cookies", false},
		{"/home/a/.mozilla/firefox/x.default/places.sqlite", false},
		{"/home/a/.mozilla/firefox/profiles.ini", false},
		{"/home/a/.thunderbird/x.default/Mail/Local Folders/Inbox", false},
		{"Cookies", false},
		{"", false},
	}
	for _, tt := range tests {
		if got := Private(tt.path); got != tt.want {
			t.Errorf("Private(%q) = %t", tt.path, got)
		}
	}
}

// The quick question must never say no where the full one says yes.
func TestPrivateNameAgrees(t *testing.T) {
	for _, b := range browsers {
		for name := range b.names {
			if !privateName(name) {
				t.Errorf("privateName(%q) = false", name)
			}
		}
		for _, p := range b.prefixes {
			if !privateName(p + "-journal") {
				t.Errorf("privateName(%q) = false", p)
			}
		}
		for _, s := range b.suffixes {
			if !privateName("x" + s) {
				t.Errorf("privateName(%q) = false", s)
			}
		}
	}
}
