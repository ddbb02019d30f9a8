package starts

// blocksFunc is [Set.Next] for as many blocks as there are in text[from:to], with length
// bytes behind. It stops in front of one with a byte outside ASCII.
type blocksFunc func(text string, from, to int, set *[hashes / 32]uint32) (int, Place)

// blockSize is the least for which it is asked.
const blockSize = 64
