package main

import (
	"fmt"
	"strings"
)

// pagesU are for the figures and for nothing else: whoever tunes on them spoils
// them.
var pagesU = []screen{
	{"u/wizard", desktop, uWizard, ""},
	{"u/settings", desktop, uSettings, ""},
	{"u/dialog-grid", desktop, uDialogGrid, ""},
	{"u/status-table", desktop, uStatusTable, ""},
	{"u/code-block", desktop, uCodeBlock, ""},
	{"u/flash", desktop, uFlash, "inked"},
	{"u/forum", desktop, uForum, "light"},
	{"u/textarea", desktop, uTextarea, ""},
	{"u/cards", desktop, uCards, ""},
	{"u/print-preview", desktop, uPrintPreview, "inked"},
	{"u/raw-file", desktop, uRawFile, ""},
	{"u/single-field", desktop, uSingleField, ""},
	{"u/app-rows", phone, uAppRows, ""},
	{"u/app-cells", phone, uAppCells, ""},
	{"u/alert", phone, uAlert, ""},
	{"u/drawer", phone, uDrawer, ""},
	{"u/inset", phone, uInset, ""},
	{"u/large-code", phone, uLargeCode, ""},
	{"u/two-columns", phone, uTwoColumns, ""},
	{"u/phone-note", phone, uPhoneNote, ""},
	{"u/checklist", phone, uChecklist, ""},
	{"u/bubble", phone, uBubble, ""},
	{"u/bubbles", phone, uBubbles, ""},
	{"u/phone-mail", phone, uPhoneMail, ""},
	{"u/phone-vault", phone, uPhoneVault, ""},
	{"u/phone-browser", phone, uPhoneBrowser, ""},
	{"u/terminal", snippet, uTerminal, "dark"},
	{"u/shell-window", desktop, uShellWindow, ""},
	{"u/editor", desktop, uEditor, ""},
	{"u/plain-editor", desktop, uPlainEditor, "light"},
	{"u/pdf", desktop, uPDF, "inked"},
	{"u/three-panes", desktop, uThreePanes, ""},
	{"u/notes-list", desktop, uNotesList, ""},
	{"u/vault-entry", desktop, uVaultEntry, ""},
	{"u/spreadsheet", desktop, uSpreadsheet, "light"},
	{"u/crop", snippet, uCrop, ""},
	{"u/crop-dense", snippet, uCropDense, ""},
	{"u/crowded", board, uCrowded, ""},
	{"u/two-halves", board, uTwoHalves, ""},
	{"u/viewer", board, uViewer, ""},
	{"u/long-chat", long, uLongChat, ""},
	{"u/long-page", long, uLongPage, ""},
}

// title is what a heading says, with or without the service.
func (s *scene) title(set set, w wording) string {
	return s.clean(of(s.k, w.title, w.title, set.service.name+" – "+w.title, w.title+" ("+set.service.name+")"))
}

// backdrop is a page behind a dialog.
func (s *scene) backdrop(set set) float64 {
	y := s.tabs(0, 0, s.w, set.service.name, set.service.domain+"/settings/security")
	s.menu(0, y, 220, s.h-y, "Profile", "Account", "Security", "Sessions", "Billing", "Keys")
	s.say(260, y+60, s.bold(22, s.look.ink), "Security")
	for i := range 5 {
		s.para(260, y+100+float64(i)*70, s.w-320, s.nib(14, s.look.dim), s.k.passage())
	}
	s.dim(of(s.k, 0.45, 0.6, 0.35))
	return y
}

func uWizard(s *scene) {
	set, w := s.k.topic(16)
	l := s.look
	s.backdrop(set)
	width := min(720, s.w-120)
	x, y := (s.w-width)/2, 44.0
	s.round(x, y, width, s.h-70, 12, l.card)
	for i := range 4 {
		c := l.field
		if i <= 2 {
			c = l.accent
		}
		s.round(x+width/2-86+float64(i)*52, y+26, 18, 18, 9, c)
		if i < 3 {
			s.fill(x+width/2-64+float64(i)*52, y+34, 26, 2, l.field)
		}
	}
	s.middle(x, width, y+86, s.bold(22, l.ink), s.title(set, w))
	at := s.para(x+48, y+122, width-96, s.nib(14, l.dim), s.clean(w.body))
	at = s.list(set, listing{x: x + 60, y: at + 30, w: width - 110, size: of(s.k, 15.0, 16, 18), step: 30, columns: 2, lead: of(s.k, "", "dot"), down: s.k.chance(2)})
	s.buttons(x+48, min(at+4, s.h-90), 13, "Download", "Print", "Copy")
	s.right(x+width-48, min(at+28, s.h-66), s.bold(14, l.accent), "Continue")
}

func uSettings(s *scene) {
	set, w := s.k.topic(16)
	l := s.look
	y := s.tabs(0, 0, s.w, "Settings", set.service.domain+"/settings/two_factor")
	s.menu(0, y, 230, s.h-y, "General", "Password", "Two-factor", "Notifications", "Applications")
	s.say(276, y+54, s.bold(20, l.ink), s.title(set, w))
	at := s.para(276, y+88, s.w-340, s.nib(14, l.dim), s.clean(w.body))
	height := s.h - at - 60
	s.ring(276, at, s.w-330, height, 8, 1, l.field, l.card)
	s.list(set, listing{x: 304, y: at + 36, w: s.w - 390, size: of(s.k, 14.0, 16), step: 28, columns: of(s.k, 1, 2, 3), lead: of(s.k, "", "key", "box")})
	s.buttons(276, s.h-50, 13, "Generate new codes")
}

func uDialogGrid(s *scene) {
	set, w := s.k.topicOf(12, 20)
	l := s.look
	s.backdrop(set)
	x, width := s.w/2-260, 520.0
	s.round(x, 70, width, s.h-110, 24, l.card)
	s.say(x+36, 122, s.nib(24, l.ink), s.title(set, w))
	y := s.para(x+36, 156, width-72, s.nib(14, l.dim), s.clean(w.body))
	y = s.list(set, listing{x: x + 44, y: y + 34, w: width - 80, size: 18, step: 42, columns: 2, down: true, number: of(s.k, "%d. ", ""), lead: of(s.k, "box", "box", "")})
	s.right(x+width-36, min(y+18, s.h-60), s.bold(14, l.accent), "GET NEW CODES     CLOSE")
}

func uStatusTable(s *scene) {
	set, w := s.k.topicOf(16, 34)
	l := s.look
	y := s.tabs(0, 0, s.w, set.service.name, set.service.domain+"/profile/backup")
	s.say(60, y+50, s.bold(22, l.ink), s.title(set, w))
	top := y + 80
	step := 28.0
	s.ring(60, top, s.w-120, step*float64(len(set.codes)+1)+8, 6, 1, l.dim, l.card)
	s.fill(61, top+1, s.w-122, 30, l.field)
	for i, h := range []string{"#", "Code", "Created", "Status"} {
		s.say([]float64{76, 130, s.w - 430, s.w - 220}[i], top+21, s.bold(13, l.ink), h)
	}
	for i := range set.codes {
		at := top + 54 + float64(i)*step
		s.say(76, at, s.nib(13, l.dim), fmt.Sprint(i+1))
		s.say(s.w-430, at, s.nib(13, l.dim), s.k.day("2 Jan 2006"))
		state, ink := "Unused", l.ink
		if set.isUsed(i) {
			state, ink = "Used", l.dim
		}
		s.say(s.w-220, at, s.nib(13, ink), state)
		s.rule(61, at+9, s.w-122, l.field)
	}
	s.list(set, listing{x: 130, y: top + 54, w: s.w - 590, size: 15, step: step, columns: 1})
}

func uCodeBlock(s *scene) {
	set, w := s.k.topic(16)
	l := s.look
	y := s.tabs(0, 0, s.w, w.title, set.service.domain+"/2fa/recovery")
	x, width := s.w*0.14, s.w*0.72
	s.portrait(x, y+30, 44, true)
	s.say(x+60, y+62, s.bold(26, l.ink), s.title(set, w))
	at := s.para(x, y+112, width, s.nib(16, l.ink), s.clean(w.body))
	at += 4
	rows := float64((len(set.codes) + 1) / 2)
	s.ring(x, at, width, rows*30+44, 6, 1, l.dim, l.field)
	at = s.list(set, listing{x: x + 34, y: at + 40, w: width - 60, size: of(s.k, 16.0, 18, 20), step: 30, columns: 2, lead: of(s.k, "", "dot"), strong: s.k.chance(3)})
	s.buttons(x, at+18, 14, "I have saved my recovery codes", "Print")
}

func uFlash(s *scene) {
	set, w := s.k.topic(12)
	l := s.look
	s.fill(0, 0, s.w, 52, l.accent)
	s.say(30, 33, s.bold(18, l.card), set.service.name)
	s.right(s.w-30, 33, s.nib(14, l.card), s.k.nick())
	colour := of(s.k, rgb(255, 243, 205), rgb(212, 237, 218), rgb(209, 236, 241))
	height := float64(len(set.codes))*25 + 96
	s.round(50, 76, s.w-100, height, 5, colour)
	ink := rgb(60, 60, 50)
	s.say(74, 110, s.bold(16, ink), s.title(set, w))
	y := s.para(74, 136, s.w-150, s.nib(14, ink), s.clean(w.body))
	s.list(set, listing{x: 74, y: y + 8, w: s.w - 150, size: 15, step: 25, columns: 1, plain: s.k.chance(2), lead: of(s.k, "", "dash", "dot"), ink: ink})
	s.para(50, height+130, s.w-100, s.nib(15, l.ink), s.k.passage())
}

func uForum(s *scene) {
	set, w := s.k.topic(16)
	s.sans = of(s.k, s.rest.serif...)
	s.fill(0, 0, s.w, s.h, grey(255))
	s.fill(0, 0, s.w, 70, rgb(0, 51, 102))
	s.say(20, 44, s.bold(26, grey(255)), set.service.name)
	s.say(20, 96, s.nib(14, rgb(0, 0, 200)), "Home > User CP > Security")
	s.say(20, 140, s.bold(22, grey(0)), w.title)
	y := s.para(20, 170, s.w-60, s.nib(16, grey(0)), s.clean(w.body))
	s.list(set, listing{x: 50, y: y + 20, w: s.w - 100, size: 16, step: 24, columns: 1, lead: "dot", plain: s.k.chance(2), ink: grey(0)})
}

func uTextarea(s *scene) {
	set, w := s.k.topic(12)
	l := s.look
	y := s.tabs(0, 0, s.w, "Account", set.service.domain+"/account")
	s.say(60, y+50, s.bold(20, l.ink), s.title(set, w))
	s.say(60, y+84, s.nib(13, l.dim), s.clean(w.body))
	s.ring(60, y+104, s.w-120, float64(len(set.codes))*24+40, 3, 1, l.dim, l.card)
	s.list(set, listing{x: 74, y: y + 132, w: s.w - 160, size: 14, step: 24, columns: of(s.k, 1, 2, 4)})
	s.buttons(60, s.h-60, 13, "Save", "Cancel")
}

func uCards(s *scene) {
	set, w := s.k.topicOf(16, 24)
	l := s.look
	s.menu(0, 0, 64, s.h, " ", "  ", "   ", "    ")
	s.say(110, 70, s.bold(28, l.ink), s.title(set, w))
	y := s.para(110, 108, s.w-200, s.nib(15, l.dim), s.clean(w.body))
	s.list(set, listing{x: 110, y: y + 44, w: s.w - 190, size: of(s.k, 15.0, 17), step: 54, columns: of(s.k, 3, 4), cells: true})
}

func uPrintPreview(s *scene) {
	set, w := s.k.topic(16)
	l := s.look
	s.fill(0, 0, s.w, s.h, rgb(82, 86, 89))
	s.fill(s.w-300, 0, 300, s.h, l.card)
	s.say(s.w-270, 50, s.bold(18, l.ink), "Print")
	for i, row := range []string{"Destination   Save as PDF", "Pages   All", "Layout   Portrait", "Colour   Black and white"} {
		s.say(s.w-270, 110+float64(i)*44, s.nib(14, l.dim), row)
	}
	x, width := (s.w-300)/2-280, 560.0
	s.fill(x, 30, width, s.h, grey(255))
	s.say(x+50, 90, s.bold(20, grey(0)), set.service.name)
	s.say(x+50, 120, s.nib(15, grey(30)), w.title+", "+s.k.who.email)
	s.list(set, listing{x: x + 60, y: 166, w: width - 110, size: 15, step: 30, columns: 2, number: "%d. ", down: true, ink: grey(10)})
}

func uRawFile(s *scene) {
	set, w := s.k.topic(16)
	y := s.tabs(0, 0, s.w, strings.ToLower(set.service.name)+"-codes.txt", "file:///home/"+s.k.who.user+"/Downloads/codes.txt")
	s.fill(0, y, s.w, s.h, s.look.card)
	s.codes = of(s.k, s.rest.mono...)
	n := s.mono(13, s.look.ink)
	s.say(8, y+24, n, s.clean(w.title))
	s.say(8, y+44, n, s.k.who.email)
	s.list(set, listing{x: 8, y: y + 84, w: s.w - 40, size: 13, step: 19, columns: 1, number: of(s.k, "", "%2d. ", "* ")})
}

func uSingleField(s *scene) {
	set, w := s.k.topic(1)
	l := s.look
	y := s.tabs(0, 0, s.w, set.service.name, set.service.domain+"/recovery")
	x, width := s.w/2-330, 660.0
	s.round(x, y+60, width, 360, 14, l.card)
	s.say(x+40, y+120, s.bold(24, l.ink), s.title(set, w))
	at := s.para(x+40, y+156, width-80, s.nib(15, l.dim), s.clean(w.body))
	s.ring(x+40, at+6, width-80, 64, 6, 1, l.dim, l.field)
	s.list(set, listing{x: x + 58, y: at + 46, w: width - 120, size: of(s.k, 18.0, 22), step: 60, columns: 1})
	s.buttons(x+40, at+96, 14, "Copy", "Done")
}
