package matchers

import "strings"

// guess is one way to read a character.
type guess struct {
	text string
	p    float64
}

// alike says, for what was read, what it may be instead: the stated prior where an
// engine does not say itself what it doubts. Each pair is a character and the
// thousandths of its probability. The pairs of the first lines are what every reader
// of random codes confuses most; the threshold of what is mentioned, [sureFrom], lies
// between them and the others.
var alike = readAlike(`
0 O45 o35 D4 Q4 8 3 6 3
O 0 45 o20 Q8 D6 C2
o 0 40 O20 a3 c3 e2
1 l45 I35 i8 7 5 t2 j1
l 1 45 I40 i8 t3
I l45 1 40 i6 T2
i l5 1 5 j3 I3
j i4 J4 1 1
5 S9 s7 6 3 3 3
S 5 9 s8 8 2
s 5 8 S8 8 2
8 B9 3 3 6 3 0 2 9 2 S1 g1
B 8 9 3 3 E2 R2 6 1
b 6 7 h4 8 3
2 Z7 z7 7 2
Z 2 7 z8 7 2
z 2 8 Z8
6 G6 b6 5 3 8 3 0 1
G 6 8 C4 0 1 Q1
g 9 8 q7 8 2 y1
9 g8 q5 8 2 4 1 0 1
q 9 8 g8
7 T4 1 5 2 2 Z1
T 7 4 I2 t1
4 A4 9 1
A 4 5 R1
a o3 e2 4 1
3 8 4 5 2 B2 9 1
c e5 C9 o3
C c9 G4 O2 0 2
e c5 o2 a2
u v4 U6 n2
U u6 V4
v u4 V9 y3
V v9 U4 Y3
w W9
W w9
x X9
X x9
k K7
K k7
p P7
P p7 F2 R2
y Y6 v2 g1
Y y6 V3
f t3 F1
t f3 l3 1 2
F P2 E2 f1
E F2 B2
h b4 n3
n h3 r2
r n2
m M2
M m2 N2 H1
N M2 H2
H N2 M1
J j4
D 0 5 O6
Q O8 0 6
R B2 A1
| l350 I350 1 300
! 1 300 l250 i250 I200
$ S600 5 200 8 100 s100
§ S300 5 300 8 200 s200
@ 0 300 a400 Q150 O150
& 8 900
€ e400 E200 C200 c200
£ E500 f300 F200
¢ c900
© 0 300 O250 C200 c150 o100
° 0 600 o400
Ø 0 800 O200
ø 0 500 o500
ß B500 8 300 b200
¥ Y900
ı i700 1 150 l150
ł l700 1 300
Ł L900
é e980
è e980
ê e980
ë e980
á a980
à a980
â a980
ä a980
å a980
í i700 1 150 l150
ì i700 1 150 l150
î i700 1 150 l150
ï i700 1 150 l150
ó o800 0 100 6 100
ò o800 0 100 6 100
ô o900 0 100
ö o900 0 100
õ o900 0 100
ú u980
ù u980
û u980
ü u980
ç c980
ñ n980
А A950
В B950 8 50
С C950
Е E950
Н H950
К K950
М M950
О O500 0 450 o50
Р P950
Т T950
Х X950
З 3 980
І I500 l250 1 250
а a980
б 6 900 b100
в B600 b200 8 200
е e980
з 3 980
і i800 1 100 l100
к k950 K50
о o500 0 450 O50
р p980
с c980
т T600 t400
у y980
х x980
п n950
г r950
Α A980
Β B980
Ε E980
Ζ Z980
Η H980
Ι I500 l250 1 250
Κ K980
Μ M980
Ν N980
Ο O500 0 500
Ρ P980
Τ T980
Χ X980
ο o500 0 500
ν v980
`)

// readAlike reads the table: a character, then pairs. A digit is set off by a space.
func readAlike(table string) map[rune][]guess {
	all := map[rune][]guess{}
	for line := range strings.Lines(table) {
		runes := []rune(strings.TrimSpace(line))
		if len(runes) == 0 {
			continue
		}
		of := runes[0]
		for i := 1; i < len(runes); {
			if runes[i] == ' ' {
				i++
			}
			r := guess{text: string(runes[i])}
			if i++; runes[i] == ' ' {
				i++
			}
			thousandths := 0.0
			for ; i < len(runes) && '0' <= runes[i] && runes[i] <= '9'; i++ {
				thousandths = thousandths*10 + float64(runes[i]-'0')
			}
			r.p = thousandths / 1000
			all[of] = append(all[of], r)
		}
	}
	return all
}

// merged are two characters that may be one, split one that may be two.
var (
	merged = map[string]guess{"rn": {"m", 0.03}, "vv": {"w", 0.03}, "VV": {"W", 0.03}, "cl": {"d", 0.01}, "nn": {"m", 0.003}}
	split  = map[rune]guess{'m': {"rn", 0.01}, 'w': {"vv", 0.005}, 'W': {"VV", 0.005}, 'd': {"cl", 0.003}}
)

// The probabilities of what readers do to the joints of codes and to whole
// characters.
const (
	jointLost   = 0.03 // a hyphen or space between groups was not seen
	jointExtra  = 0.01 // a hyphen twice, a space inside a group
	jointOther  = 0.01 // a space for a hyphen
	letterLost  = 0.0005
	letterExtra = 0.0005
	alien       = 0.0005 // a character was taken for one that is nothing like it
)

// faint is how much of the table is believed where an engine says itself what it
// doubts and does not doubt this character, or offers other readings.
const faint = 0.02

// skeletons takes the characters that look alike, small letters among each other, for
// one, so that a list and what was read off its picture come out the same. Digits
// stay apart from each other.
var skeletons = strings.NewReplacer("rn", "m", "vv", "w", "o", "0", "l", "1", "i", "1", "z", "2", "s", "5", "b", "8", "g", "6", "q", "9")

// skeleton returns what is left of a code when case, joints and look-alikes do not
// count.
func skeleton(code Code) string {
	return skeletons.Replace(strings.ToLower(bare(string(code))))
}
