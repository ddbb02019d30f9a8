package tree_test

import (
	"fmt"
	"io/fs"
	"path/filepath"
	"sync/atomic"
	"testing"

	"sparekey/scanner/tree"
)

// A walk of 20,000 files, beside the same with the standard library.
func BenchmarkWalk(b *testing.B) {
	dir := b.TempDir()
	for i := range 20_000 {
		write(b, filepath.Join(dir, fmt.Sprint(i%20), fmt.Sprint(i%400), fmt.Sprintf("%d.txt", i)), "x")
	}
	b.Run("tree", func(b *testing.B) {
		for b.Loop() {
			var n atomic.Int64
			err := tree.Walk(b.Context(), []string{dir}, tree.Options{}, func(f tree.File, err error) error {
				n.Add(f.Size)
				return err
			})
			if err != nil || n.Load() != 20_000 {
				b.Fatal(n.Load(), err)
			}
		}
	})
	b.Run("filepath", func(b *testing.B) {
		for b.Loop() {
			var n int64
			err := filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
				if err != nil || d.IsDir() {
					return err
				}
				fi, err := d.Info()
				n += fi.Size()
				return err
			})
			if err != nil || n != 20_000 {
				b.Fatal(n, err)
			}
		}
	})
}

// As many files given one by one, as a list of files does.
func BenchmarkWalkFileRoots(b *testing.B) {
	dir := b.TempDir()
	var roots []string
	for i := range 20_000 {
		roots = append(roots, filepath.Join(dir, fmt.Sprint(i%400), fmt.Sprintf("%d.txt", i)))
		write(b, roots[i], "x")
	}
	for b.Loop() {
		n := 0
		err := tree.Walk(b.Context(), roots, tree.Options{}, func(_ tree.File, err error) error {
			n++
			return err
		})
		if err != nil || n != len(roots) {
			b.Fatal(n, err)
		}
	}
}
