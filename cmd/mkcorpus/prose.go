package main

import (
	"fmt"
	"strings"
)

// sentences are made of a beginning, a middle and an end, by language, so that
// text looks like text and never the same twice.
var sentences = map[string][3][]string{
	"en": {
		{"On Monday", "After lunch", "This week", "In the end", "As far as I know", "Last summer", "Before the meeting", "Every morning"},
		{"we moved the old boxes", "the landlord called about the heating", "I read half of the book", "my sister sent the photos", "the committee looked at the plan", "they repaired the bicycle", "the printer stopped working", "we planted the tomatoes"},
		{"and nobody minded.", "because the rain had stopped.", "but it took longer than expected.", "without asking the neighbours.", "so the rest can wait until next month.", "in the kitchen, near the window.", "for about forty euros.", "and then went home by train."},
	},
	"de": {
		{"Am Montag", "Nach dem Essen", "Diese Woche", "Am Ende", "Soweit ich weiß", "Letzten Sommer", "Vor der Sitzung", "Jeden Morgen"},
		{"haben wir die alten Kisten getragen", "rief der Vermieter wegen der Heizung an", "las ich das halbe Buch", "schickte meine Schwester die Bilder", "prüfte der Ausschuss den Plan", "wurde das Fahrrad repariert", "ging der Drucker kaputt", "pflanzten wir die Tomaten"},
		{"und niemand hatte etwas dagegen.", "weil der Regen aufgehört hatte.", "aber es dauerte länger als gedacht.", "ohne die Nachbarn zu fragen.", "der Rest kann bis nächsten Monat warten.", "in der Küche am Fenster.", "für etwa vierzig Euro.", "und fuhren dann mit dem Zug heim."},
	},
	"fr": {
		{"Lundi", "Après le déjeuner", "Cette semaine", "Finalement", "À ma connaissance", "L'été dernier", "Avant la réunion", "Chaque matin"},
		{"nous avons déplacé les vieux cartons", "le propriétaire a appelé pour le chauffage", "j'ai lu la moitié du livre", "ma sœur a envoyé les photos", "le comité a étudié le projet", "ils ont réparé le vélo", "l'imprimante est tombée en panne", "nous avons planté les tomates"},
		{"et personne n'a protesté.", "parce que la pluie avait cessé.", "mais cela a pris plus de temps que prévu.", "sans demander aux voisins.", "le reste attendra le mois prochain.", "dans la cuisine, près de la fenêtre.", "pour une quarantaine d'euros.", "puis nous sommes rentrés en train."},
	},
	"es": {
		{"El lunes", "Después de comer", "Esta semana", "Al final", "Que yo sepa", "El verano pasado", "Antes de la reunión", "Cada mañana"},
		{"movimos las cajas viejas", "llamó el casero por la calefacción", "leí la mitad del libro", "mi hermana mandó las fotos", "el comité miró el plan", "arreglaron la bicicleta", "la impresora dejó de funcionar", "plantamos los tomates"},
		{"y a nadie le importó.", "porque había dejado de llover.", "pero tardó más de lo esperado.", "sin preguntar a los vecinos.", "el resto puede esperar al mes que viene.", "en la cocina, cerca de la ventana.", "por unos cuarenta euros.", "y volvimos a casa en tren."},
	},
}

// sentence returns one in the language, or in English when it has none.
func (k *kit) sentence(lang string) string {
	s, known := sentences[lang]
	if !known {
		s = sentences["en"]
	}
	return of(k, s[0]...) + " " + of(k, s[1]...) + " " + of(k, s[2]...)
}

// essay returns so many paragraphs of some sentences each, with an empty line
// between them.
func (k *kit) essay(paragraphs int) string { return k.essayIn("en", paragraphs) }

func (k *kit) essayIn(lang string, paragraphs int) string {
	var b strings.Builder
	for range paragraphs {
		for i := range k.between(1, 5) {
			if i > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(k.sentence(lang))
		}
		b.WriteString("\n\n")
	}
	return b.String()
}

// jotting is a few lines such as people leave to themselves.
func (k *kit) jotting() string {
	things := []string{
		"call the dentist", "milk, bread, coffee, onions", "ask Tom about the ladder", "return library books before the 14th",
		"car: oil + winter tyres", "flat 3, second bell", "gift for mum (scarf?)", "meter reading 48213", "vet 10:30 thursday",
		"https://example.com/recipes/lentil-soup", "size 43 / M", "pay rent", "renew passport", "tickets for saturday, row F",
	}
	return many(k.between(2, 7), func(int) string { return of(k, things...) })
}

// password is one as people choose them.
func (k *kit) password() string {
	word := of(k, "sunshine", "Fluffy", "letmein", "Passw0rd", "dragon", "Sommer", "arsenal", "tigger", "banana", "Schatz", "qwerty")
	return word + of(k, fmt.Sprint(k.between(1, 99)), fmt.Sprint(k.between(1960, 2024)), "!", "123", shaped(k.Rand, "mmm")+"!")
}
