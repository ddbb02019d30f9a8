package matchers

// shortGroup collects "1234 5678": words of one length, three to five, one space
// between them.
func (p *lineParser) shortGroup(start, end int) bool {
	size := end - start
	if size < 3 || size > 5 {
		return false
	}
	t := token{start: start, end: end, length: size, number: -1}
	for i := start; i < end; i++ {
		c := classOf(p.text[i])
		if c == 0 || c == under {
			return false
		}
		t.class |= c
	}
	if n := len(p.short); n > 0 {
		if last := p.short[n-1]; last.length != size || start != last.end+1 || p.text[last.end] != ' ' {
			p.flushShort()
		}
	}
	p.short = append(p.short, t)
	return true
}

// flushShort makes one code of the collected groups, or words.
func (p *lineParser) flushShort() {
	groups := p.short
	if len(groups) == 0 {
		return
	}
	t := joinGroups(groups)
	t.maybe = t.class&digits == 0 || t.class&upper != 0 && t.class&lower != 0 && t.digitGroups(groups)*3 < len(groups)*2 && len(groups) < 6
	plausible := len(groups) > 1 && t.length >= 6 && p.plausibleGroups(t)
	p.short = p.short[:0]
	if !plausible {
		for _, g := range groups {
			p.plainWord(g.start, g.end)
		}
		return
	}
	if pairs := len(groups) / 2; t.class == digits && groups[0].length == 4 && len(groups)%2 == 0 && pairs > 1 {
		// Eight-digit codes are written 4 4; several stand side by side.
		for i := range pairs {
			pair := joinGroups(groups[2*i : 2*i+2])
			p.add(&pair)
		}
		return
	}
	p.add(&t)
}

func joinGroups(groups []token) token {
	t := token{start: groups[0].start, end: groups[len(groups)-1].end, number: -1}
	for _, g := range groups {
		t.length += g.length
		t.class |= g.class
	}
	t.sig = signature{sizes: sizesOf(len(groups), groups[0].length), joint: ' '}
	return t
}

func (p *lineParser) plausibleGroups(t token) bool {
	groups := len(t.sig.sizes)
	switch {
	case t.class == digits:
		return t.length >= 6
	case groups > 16:
		return false
	case t.class&digits == 0:
		score, _ := wordiness(p.text[t.start:t.end])
		return groups > 2 && (score < 0 || t.class&lower == 0) && t.class&(lower|upper) != lower|upper
	case t.class&lower == 0:
		return true
	}
	withDigit := t.digitGroups(p.short)
	switch {
	case groups < 3:
		return false // “use 2fa” is no code
	case t.class&upper != 0 && groups < 6:
		return withDigit > 0
	case t.class&upper != 0:
		return true // a long key
	}
	return withDigit*3 >= groups
}

// digitGroups counts the groups that have a digit: of groups drawn by lot many do.
func (t token) digitGroups(groups []token) int {
	n := 0
	for _, g := range groups {
		if g.class&digits != 0 {
			n++
		}
	}
	return n
}
