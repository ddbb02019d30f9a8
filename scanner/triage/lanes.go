package triage

// Lanes is how many candidates are read at once: text and containers in the fast
// lane, pictures in the slow one. A zero field means the default.
type Lanes struct{ Fast, Slow int }
