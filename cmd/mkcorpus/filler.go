package main

import (
	"encoding/binary"
	"fmt"
	"path"
	"strings"
)

// filler is what homes are full of. It is no part of the truth.
var filler = []template{
	{"x/essay", "filler", func(k *kit) {
		lang := of(k, "en", "en", "de", "fr", "es")
		name := of(k, vocabulary...) + of(k, "", " notes", "-draft", " 2", "_final") + of(k, ".txt", ".md", ".txt", "")
		k.text(path.Join(k.drawer(), name), k.essayIn(lang, k.between(1, 25)))
	}},
	{"x/module", "filler", fillModule},
	{"x/source", "filler", fillSource},
	{"x/jotting", "filler", func(k *kit) {
		k.text(path.Join(k.drawer(), of(k, "shopping", "list", "ideas", "todo", "call back", "gift ideas", "misc")+of(k, ".txt", ".md", "")), k.jotting())
	}},
	{"x/budget", "filler", func(k *kit) {
		k.text(path.Join(k.drawer(), "budget "+k.when.Format("2006-01")+".csv"), "day,what,amount\n"+many(k.between(10, 40), func(i int) string {
			return fmt.Sprintf("%s,%s,%d.%02d", k.when.AddDate(0, 0, i).Format("2006-01-02"), of(k, "food", "rent", "bus", "books", "power"), k.IntN(300), k.IntN(100))
		}))
	}},
	{"x/config", "filler", func(k *kit) {
		app := of(k, "editor", "player", "reader", "sync", "mailer", "chat", "panel", "fonts", "paint")
		k.text(path.Join(".config", app, of(k, "config.ini", app+".conf", "settings.ini")), many(k.between(2, 6), func(int) string {
			return "[" + of(k, vocabulary...) + "]\n" + of(k, vocabulary...) + "=" + of(k, "true", "false", "12", "auto", "~/Documents") + "\n" + of(k, vocabulary...) + "=" + of(k, "left", "1.5", "", "utf-8")
		}))
	}},
	{"x/letter", "filler", func(k *kit) {
		k.put(path.Join(k.drawer(), of(k, "Letter", "Application", "Report", "Brief", "Lettre")+" "+k.when.Format("2006-01-02")+".docx"), "docx", docx(k.when, 0, strings.Split(k.essayIn(of(k, "en", "de", "fr"), k.between(2, 8)), "\n")...))
	}},
	{"x/page", "filler", func(k *kit) {
		k.text(path.Join("Downloads", of(k, "Lentil soup", "Train strike", "Garden in May", "Winter tyres")+" - "+of(k, "News", "Blog", "Wiki")+".html"), "<!DOCTYPE html><html><head><title>"+title(of(k, vocabulary...))+"</title></head><body>"+many(k.between(3, 12), func(int) string {
			return "<p>" + k.sentence("en") + " " + k.sentence("en") + "</p>"
		})+"</body></html>\n")
	}},
	{"x/data", "filler", func(k *kit) {
		k.put(path.Join(of(k, "Music", ".cache/app", "Downloads", ".local/share/app"), of(k, vocabulary...)+of(k, ".mp3", ".bin", ".dat", ".ttf")), "data", k.static(k.between(200, 6000)))
	}},
	{"x/mail", "filler", func(k *kit) {
		l := letter{from: "friend@example.net", to: k.who.email, subject: k.sentence("en"), when: k.when, body: k.essay(k.between(1, 4))}
		k.text(path.Join("Documents/Mail", of(k, vocabulary...)+".eml"), l.source())
	}},
	{"x/empty", "filler", func(k *kit) {
		k.text(path.Join(k.drawer(), of(k, "New Text Document.txt", "untitled", "Unbenannt.txt", "a.txt")), "")
	}},
	{"x/picture", "filler", func(k *kit) {
		k.put("Pictures/"+k.when.Format("2006/")+fmt.Sprintf("IMG_%04d.jpg", k.IntN(9999)), "picture", asJPEG(k.photograph(240, 180), 80))
	}},
}

// drawer is a folder for anything.
func (k *kit) drawer() string {
	return of(k, "Documents", "Documents/Work", "Documents/Letters", "Downloads", "Desktop", "Dropbox", "Documents/"+k.when.Format("2006"), "OneDrive/Documents", "Documents/Uni", "Documents/Recipes")
}

// fillModule is a few files of somebody else's package.
func fillModule(k *kit) {
	name := of(k, "tiny", "fast", "left", "deep", "safe", "is", "to") + "-" + of(k, "pad", "merge", "clone", "glob", "queue", "color", "args") + of(k, "", "-js", "2")
	dir := path.Join("projects", of(k, "shop", "site", "bot"), "node_modules", name)
	k.text(path.Join(dir, "package.json"), asJSON(map[string]any{"name": name, "version": fmt.Sprintf("%d.%d.%d", k.IntN(9), k.IntN(20), k.IntN(20)), "main": "index.js", "license": "MIT", "gitHead": shaped(k.Rand, repeat("h", 40))}))
	k.text(path.Join(dir, "index.js"), "'use strict'\n\n"+many(k.between(2, 9), func(i int) string {
		return fmt.Sprintf("module.exports.%s%d = function (a, b) {\n  if (!a) return b\n  return a.%s(b || %d)\n}\n", k.identifier(), i, of(k, "slice", "concat", "indexOf"), k.IntN(64))
	}))
	k.text(path.Join(dir, "README.md"), "# "+name+"\n\n"+k.sentence("en")+"\n\n```\nnpm install "+name+"\n```\n")
}

// fillSource is a file of a program.
func fillSource(k *kit) {
	switch k.IntN(3) {
	case 0:
		k.text(k.project("src/"+strings.ToLower(k.identifier())+".py"), "import os\nimport sys\n\n\n"+many(k.between(3, 15), func(i int) string {
			return fmt.Sprintf("def %s_%d(path, limit=%d):\n    with open(path) as f:\n        return f.read()[:limit]\n\n", strings.ToLower(k.identifier()), i, k.between(1, 9999))
		}))
	case 1:
		k.text(k.project("src/"+k.identifier()+".ts"), many(k.between(3, 15), func(i int) string {
			return fmt.Sprintf("export const %s%d = async (id: string): Promise<number> => {\n  const row = await db.get(id)\n  return row ? %d : 0\n}\n", k.identifier(), i, k.IntN(999))
		}))
	default:
		k.text(k.project(of(k, "Makefile", "docker-compose.yml", "README.md", "CHANGELOG.md")), many(k.between(3, 12), func(i int) string {
			return fmt.Sprintf("## %d.%d.%d\n\n- %s (#%d)\n", k.IntN(5), k.IntN(20), i, k.sentence("en"), k.between(10, 4000))
		}))
	}
}

// static returns bytes that are no text.
func (k *kit) static(n int) []byte {
	data := []byte{0, 1, 0xff, 0xfb}
	for len(data) < n {
		data = binary.LittleEndian.AppendUint64(data, k.Uint64())
	}
	return data
}
