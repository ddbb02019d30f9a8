package triage

// Sight is what a picture looked like.
type Sight struct {
	Writing    float64 // 0 to 1: how sure it is that there is any
	List       float64 // 0 to 1: how much it looks like a list of short items
	Screenshot bool    // it has the size of a screen, or says that it is one
	Camera     bool    // it says which camera took it
	Again      bool    // one that looks nearly the same came before
}

// The log-odds by which a picture's looks change its turn. They order pictures and
// say nothing of what is found in them, so they are not evidence.
const (
	sightWriting    = 2.0 // from none to certain
	sightList       = 4.0
	sightScreenshot = 1.0
	sightCamera     = -1.0
	sightAgain      = -4.0 // bursts and copies come last
)

// Looked returns the candidate with the order that its looks give it.
func (c Candidate) Looked(s Sight) Candidate {
	c.Order += sightWriting*(s.Writing-0.5) + sightList*(s.List-0.3)
	if s.Screenshot {
		c.Order += sightScreenshot
	}
	if s.Camera {
		c.Order += sightCamera
	}
	if s.Again {
		c.Order += sightAgain
	}
	return c
}
