package blob

import "strings"

// Address says where a blob is: a file, and the way through the containers in it.
type Address struct {
	File    string
	Members []string // zip entry, then mail part, then …; nil for the file itself
}

// String returns the file and its members joined by exclamation marks, as in
// old.zip!mail/in.mbox!3!codes.pdf. Names stand as they are on the disk, not
// escaped for any screen.
func (a Address) String() string {
	if len(a.Members) == 0 {
		return a.File
	}
	return a.File + "!" + strings.Join(a.Members, "!")
}

// member returns the address of name inside a. The result shares no memory with
// the addresses of its siblings.
func (a Address) member(name string) Address {
	members := make([]string, len(a.Members), len(a.Members)+1)
	copy(members, a.Members)
	return Address{File: a.File, Members: append(members, name)}
}
