package tree

import (
	"maps"
	"path/filepath"
	"slices"
	"strings"
)

// Private says whether path is, or lies in, a place where a browser keeps
// sessions, cookies, logins or the keys to them. Only places inside a browser's
// profile count, wherever the profile is, so that a copy of it in a backup does
// too. History, bookmarks and downloads are not private in this sense.
func Private(path string) bool {
	elems := strings.Split(strings.ToLower(filepath.ToSlash(path)), "/")
	if !slices.ContainsFunc(elems, anyBrowser.keeps) { // nearly always
		return false
	}
	for i := range elems {
		for _, b := range browsers {
			if rest, ok := b.profile(elems[:i+1], elems[i+1:]); ok && len(rest) > 0 && b.keeps(rest[0]) {
				return true
			}
		}
	}
	return false
}

// privateName says whether some browser has a private file or folder of this
// name. It is the cheap question before [Private].
func privateName(name string) bool {
	return anyBrowser.keeps(strings.ToLower(name))
}

// browser is a family of browsers with one layout of profiles. All names are in
// lower case.
type browser struct {
	homes    [][]string          // folders that hold profiles, by their last elements
	between  []string            // a folder that may stand between home and profile
	isOf     func(string) bool   // is this folder of a home a profile; nil: the home is one
	names    map[string]struct{} // private files and folders directly in a profile
	prefixes []string            // beginnings of further names
	suffixes []string            // ends of further names
}

// profile returns what path has below a profile, when it has a home at the end
// of its first part.
func (b browser) profile(upTo, rest []string) ([]string, bool) {
	if !slices.ContainsFunc(b.homes, func(home []string) bool { return hasSuffix(upTo, home) }) {
		return nil, false
	}
	if len(rest) > 0 && slices.Contains(b.between, rest[0]) {
		rest = rest[1:]
	}
	switch {
	case b.isOf == nil:
		return rest, true
	case len(rest) > 0 && b.isOf(rest[0]):
		return rest[1:], true
	}
	return nil, false
}

func (b browser) keeps(name string) bool {
	if _, ok := b.names[name]; ok {
		return true
	}
	return slices.ContainsFunc(b.prefixes, func(p string) bool { return strings.HasPrefix(name, p) }) ||
		slices.ContainsFunc(b.suffixes, func(p string) bool { return strings.HasSuffix(name, p) })
}

func hasSuffix(elems, end []string) bool {
	return len(elems) >= len(end) && slices.Equal(elems[len(elems)-len(end):], end)
}

// browsers is where profiles are and what in them is private.
var browsers = []browser{
	{homes: chromiumHomes, between: userData, isOf: isChromiumProfile, names: chromiumNames, prefixes: chromiumPrefixes},
	{homes: operaHomes, names: chromiumNames, prefixes: chromiumPrefixes}, // older ones: no folder of a profile
	{homes: chromiumHomes, between: userData, names: set("local state")},  // the key to all profiles
	{homes: firefoxHomes, isOf: anyFolder, names: firefoxNames, prefixes: firefoxPrefixes},
	{homes: homes("library/cookies"), suffixes: cookieFiles},
	{homes: homes("library/safari"), names: safariNames},
}

// anyBrowser has the names of all of them.
var anyBrowser = browser{
	names:    union(chromiumNames, firefoxNames, safariNames, set("local state")),
	prefixes: slices.Concat(chromiumPrefixes, firefoxPrefixes),
	suffixes: cookieFiles,
}

var userData = []string{"user data"}

var chromiumHomes = slices.Concat(operaHomes, homes(
	"google-chrome", "google-chrome-beta", "google-chrome-unstable",
	"google/chrome", "google/chrome beta", "google/chrome dev", "google/chrome canary", "google/chrome sxs",
	"chromium", "chromium-browser",
	"microsoft-edge", "microsoft-edge-beta", "microsoft-edge-dev",
	"microsoft edge", "microsoft edge beta", "microsoft edge dev", "microsoft edge canary",
	"microsoft/edge", "microsoft/edge beta", "microsoft/edge dev", "microsoft/edge sxs",
	"bravesoftware/brave-browser", "bravesoftware/brave-browser-beta", "bravesoftware/brave-browser-nightly",
	"vivaldi", "vivaldi-snapshot", "arc/user data", "thorium", "yandex-browser", "yandex/yandexbrowser",
))

var operaHomes = homes(
	".config/opera", ".config/opera-beta", ".config/opera-developer",
	"opera software/opera stable", "opera software/opera gx stable", "opera software/opera next",
	"com.operasoftware.opera", "com.operasoftware.operagx",
)

func isChromiumProfile(folder string) bool {
	switch folder {
	case "default", "guest profile", "system profile":
		return true
	}
	return strings.HasPrefix(folder, "profile ")
}

var chromiumNames = set(
	"network", "sessions", "session storage", "local storage", "indexeddb", "service worker",
	"current session", "current tabs", "last session", "last tabs",
	"databases", "file system", "sync data", "shared_proto_db",
	"local extension settings", "sync extension settings", "managed extension settings",
)

var chromiumPrefixes = []string{
	"cookies", "extension cookies", "safe browsing cookies", "trust tokens",
	"login data", "web data", "account web data", "extension state",
}

var firefoxHomes = homes(
	".mozilla/firefox", "firefox/profiles", "thunderbird/profiles", ".thunderbird",
	".librewolf", "librewolf/profiles", ".waterfox", "waterfox/profiles", ".zen", "zen/profiles",
	"torbrowser/data/browser",
)

func anyFolder(string) bool { return true }

var firefoxNames = set("storage", "sessioncheckpoints.json", "cert9.db", "autofill-profiles.json")

var firefoxPrefixes = []string{
	"cookies.sqlite", "key3.db", "key4.db", "logins.json", "logins-backup.json", "logins.db", "signons.sqlite",
	"sessionstore", "storage.sqlite", "webappsstore.sqlite",
}

var cookieFiles = []string{".binarycookies"}

var safariNames = set("localstorage", "databases", "lastsession.plist", "form values")

func homes(paths ...string) [][]string {
	var list [][]string
	for _, p := range paths {
		list = append(list, strings.Split(p, "/"))
	}
	return list
}

func union(sets ...map[string]struct{}) map[string]struct{} {
	m := make(map[string]struct{})
	for _, s := range sets {
		maps.Copy(m, s)
	}
	return m
}

func set(names ...string) map[string]struct{} {
	m := make(map[string]struct{}, len(names))
	for _, n := range names {
		m[n] = struct{}{}
	}
	return m
}
