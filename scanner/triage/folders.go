package triage

import (
	"path"
	"strings"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// machinery are folders of programs, packages and caches, in lower case, with the
// share of the weight of [evidence.FolderCode] that they deserve. People seldom
// keep codes there, and what is there looks like codes often.
var machinery = map[string]float64{
	"node_modules": 1, "bower_components": 1, "vendor": 1, "third_party": 1, ".git": 1, ".svn": 1, ".hg": 1,
	"site-packages": 1, "dist-packages": 1, "__pycache__": 1,
	"testdata": 4, "fixtures": 4, "__tests__": 4, "__snapshots__": 4, "__mocks__": 4, "mocks": 3, "stubs": 3, "cypress": 4, "e2e": 3,
	"locales": 1, "locale": 1, "i18n": 1, "lc_messages": 1, "translations": 1, ".cargo": 1, ".rustup": 1, ".npm": 1, ".gradle": 1, ".m2": 1,
	"venv": 1, ".venv": 1, ".tox": 1, "pods": 1, ".terraform": 1, ".nuget": 1, ".pyenv": 1, ".nvm": 1, ".gem": 1,
	"go-build": 2, "mod": 0.9, ".cache": 1, "caches": 1, "cache": 0.6, "cachestorage": 1, "code cache": 1, "gpucache": 1, ".vscode": 0.8, ".vscode-server": 1, ".idea": 0.8,
	"git": 0.3, "repos": 0.3, "code": 0.3, "projects": 0.2, "projekte": 0.2, "workspace": 0.3, "ideaprojects": 0.4, "pycharmprojects": 0.4, "www": 0.3,
	"deploy": 0.5, "k8s": 0.8, "kubernetes": 0.8, "helm": 0.8, "charts": 0.5,
	"test": 0.5, "tests": 0.5, "spec": 0.5, "specs": 0.5, "src": 0.4, "lib": 0.3, "pkg": 0.4, "dist": 0.4, "target": 0.4, "build": 0.4, "examples": 0.4,
}

// own are the folders in which people keep things, as systems and services call
// them, folded.
var own = folded("downloads", "download", "documents", "mydocuments", "desktop", "pictures", "screenshots", "dropbox", "onedrive",
	"googledrive", "mydrive", "iclouddrive", "nextcloud", "owncloud", "mega", "sync", "box", "pcloud", "syncthing", "notes", "obsidian", "keep",
	"camerauploads", "dcim", "camera", "photos", "backup", "backups", "private", "personal", "important", "security", "accounts", "mail",
	"bilder", "dokumente", "schreibtisch", "bildschirmfotos", "notizen", "wichtig", "privat",
	"telechargements", "bureau", "images", "capturesdecran", "documentos", "descargas", "escritorio", "imagenes", "capturasdepantalla",
	"scaricati", "documenti", "scrivania", "immagini", "transferencias", "areadetrabalho", "imagens", "capturasdetela",
	"afbeeldingen", "bureaublad", "schermafdrukken", "pobrane", "dokumenty", "pulpit", "obrazy", "zrzutyekranu",
	"загрузки", "документы", "рабочиистол", "изображения", "снимкиэкрана", "завантаження", "документи",
	"ダウンロード", "書類", "デスクトップ", "画像", "スクリーンショット", "下载", "文档", "桌面", "图片", "截图", "다운로드", "문서", "바탕화면", "사진", "스크린샷",
	"indirilenler", "belgeler", "masaustu", "resimler", "hamtade", "hamtningar", "skrivbord", "bilder", "overforsler", "dokumenter", "skrivebord",
	"lataukset", "asiakirjat", "tyopoyta", "stazene", "plocha", "letoltesek", "dokumentumok", "asztal", "kepek")

func folded(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[catalog.Fold(w).Text] = true
	}
	return m
}

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}

// sources and logs are endings of files that programs read and write; notes are
// those that people write.
var (
	sources = set(".go", ".py", ".js", ".ts", ".jsx", ".tsx", ".mjs", ".cjs", ".java", ".kt", ".c", ".h", ".cc", ".cpp", ".hpp", ".cs", ".rb", ".rs",
		".php", ".swift", ".m", ".scala", ".pl", ".pm", ".sh", ".bash", ".ps1", ".lua", ".vue", ".svelte", ".css", ".scss", ".less",
		".ex", ".exs", ".erl", ".hs", ".clj", ".dart", ".r", ".proto", ".tf", ".gradle", ".cmake", ".s", ".asm", ".xsl", ".jinja", ".erb", ".tmpl",
		".strings", ".resx", ".xlf", ".po", ".pot", ".ftl", ".snap")
	logs = set(".log", ".lock", ".sum", ".map", ".diff", ".patch", ".svg", ".dat", ".ndjson", ".jsonl", ".hex", ".srt",
		".md5", ".sha1", ".sha256", ".sha512", ".sfv", ".asc", ".sig", ".pem", ".crt", ".key", ".torrent", ".gpx", ".geojson", ".obj", ".stl")
	notes = set("", ".txt", ".md", ".markdown", ".rtf", ".doc", ".docx", ".odt", ".pages", ".pdf", ".text", ".note", ".enex", ".eml", ".html", ".htm")
)

// fileType adds what the ending of the name says.
func fileType(c evidence.Case, name string) evidence.Case {
	base := strings.ToLower(path.Base(name))
	switch ext := path.Ext(base); {
	case strings.HasSuffix(base, "-main.zip") || strings.HasSuffix(base, "-master.zip") || strings.HasSuffix(base, "-main.tar.gz") || strings.HasSuffix(base, "-master.tar.gz"):
		return c.With(evidence.TypeSource, "an archive of a program’s sources, by its name")
	case (ext == ".yaml" || ext == ".yml" || ext == ".json") && (strings.HasPrefix(base, "swagger") || strings.HasPrefix(base, "openapi")):
		return c.With(evidence.TypeSource, "the description of an interface, by its name")
	case sources[ext]:
		return c.With(evidence.TypeSource, "program code, by its ending")
	case logs[ext] || strings.HasSuffix(base, "-lock.json") || strings.HasSuffix(base, ".min.js"):
		return c.With(evidence.TypeLog, "a log, lock file or data set, by its ending")
	case strings.HasPrefix(base, "readme") || strings.HasPrefix(base, "changelog") || strings.HasPrefix(base, "contributing"):
		return c.Add(evidence.Item{Rule: evidence.TypeSource, Weight: evidence.Weight(evidence.TypeSource) / 2, Detail: "a program’s documentation, by its name"})
	case notes[ext]:
		return c.With(evidence.TypeNote, "a note or document, by its ending")
	}
	return c
}
