package conv

import "fmt"

// lanes is how many numbers the kernels handle at once: the channels of a map are filled
// up with zeros to a multiple of it.
const lanes = 8

// filled rounds up to a multiple of lanes.
func filled(channels int) int { return (channels + lanes - 1) / lanes * lanes }

// whole panics when a length is none, or no multiple.
func whole(length, of int) {
	if length < 1 || of < 1 || length%of != 0 {
		panic(fmt.Sprintf("conv: a length of %d, want a multiple of %d", length, of))
	}
}

// padded is how far apart columns are: a grey picture is not filled up.
func padded(channels int) int {
	if channels == 1 {
		return 1
	}
	return filled(channels)
}

// Border is how many rows above and below, and columns left and right, of zeros there
// are around a map.
type Border struct{ Rows, Columns int }

// Map is what goes from layer to layer: rows of columns of channels, with a border of
// zeros. It keeps its memory when it is made anew.
type Map struct {
	Height, Width, Channels int
	step                    int // from one column to the next
	pitch                   int // from one row to the next
	border                  Border
	data                    []float32
}

// Reset makes m a map of the given size. Its border is zero, what is inside is not
// defined.
func (m *Map) Reset(height, width, channels int, b Border) {
	step := padded(channels)
	pitch := (width + 2*b.Columns) * step
	n := (height + 2*b.Rows) * pitch
	if cap(m.data) < n {
		m.data = make([]float32, n)
	}
	*m = Map{height, width, channels, step, pitch, b, m.data[:n]}
	side := b.Columns * step
	clear(m.data[:b.Rows*pitch+side])
	for y := range height {
		end := m.at(y, width)
		clear(m.data[end:min(end+2*side, n)])
	}
	clear(m.data[n-b.Rows*pitch:])
}

// Free gives back the memory of m.
func (m *Map) Free() { *m = Map{} }

// at returns where a column begins; the border has places below 0 and beyond the size.
func (m *Map) at(y, x int) int {
	return (y+m.border.Rows)*m.pitch + (x+m.border.Columns)*m.step
}

// Row returns the numbers of a row, Step for each column.
func (m *Map) Row(y int) []float32 { return m.data[m.at(y, 0):m.at(y, m.Width)] }

// Step is how far apart the columns of a row are: the number of channels, filled up.
func (m *Map) Step() int { return m.step }

// Narrow leaves the first columns of a map; the others become part of its border.
func (m *Map) Narrow(width int) {
	for y := range m.Height {
		clear(m.data[m.at(y, width):m.at(y, m.Width)])
	}
	m.Width = width
}
