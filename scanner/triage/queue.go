package triage

import (
	"container/heap"
	"context"
	"sync"

	"golang.org/x/sync/errgroup"
)

// Queue hands out candidates, best first. All methods may be called from many
// goroutines.
type Queue struct {
	floor float64

	mu     sync.Mutex
	lanes  [2]lane
	closed bool
	busy   int // reads that are running: each may push
	wake   chan struct{}
}

// NewQueue returns an empty queue. Until [Queue.Close] only candidates whose Order
// is at least floor are handed out: while the tree is still being walked, better
// ones may come.
func NewQueue(floor float64) *Queue {
	return &Queue{floor: floor, wake: make(chan struct{})}
}

// Push adds a candidate. While it waits its Case is not kept: hundreds of thousands
// wait at once, and weighing one again costs less than reading it.
func (q *Queue) Push(c Candidate) {
	c.Case = nil
	q.mu.Lock()
	defer q.mu.Unlock()
	heap.Push(&q.lanes[c.Lane], c)
	q.notify()
}

// Close says that the tree is known. Reads that are still running may push.
func (q *Queue) Close() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.closed = true
	q.notify()
}

// Waiting returns how many candidates have not been handed out.
func (q *Queue) Waiting() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return len(q.lanes[Fast]) + len(q.lanes[Slow])
}

// Rest takes out and returns what has not been handed out, best first in each
// lane, at most limit of a lane.
func (q *Queue) Rest(limit int) []Candidate {
	q.mu.Lock()
	defer q.mu.Unlock()
	var rest []Candidate
	for i := range q.lanes {
		for n := 0; n < limit && len(q.lanes[i]) > 0; n++ {
			rest = append(rest, heap.Pop(&q.lanes[i]).(Candidate))
		}
	}
	return rest
}

// empty says whether nothing waits in any lane: what is read in one may push into
// another. The lock is held.
func (q *Queue) empty() bool { return len(q.lanes[Fast])+len(q.lanes[Slow]) == 0 }

// notify wakes everybody who waits. The lock is held.
func (q *Queue) notify() {
	close(q.wake)
	q.wake = make(chan struct{})
}

// Drain calls read for every candidate, n.Fast and n.Slow at a time, and returns
// when the queue is closed, empty and no read is running, when a read returns an
// error, or when ctx ends.
func (q *Queue) Drain(ctx context.Context, n Lanes, read func(context.Context, Candidate) error) error {
	g, ctx := errgroup.WithContext(ctx)
	for lane, workers := range []int{Fast: max(n.Fast, 1), Slow: max(n.Slow, 1)} {
		for range workers {
			g.Go(func() error { return q.work(ctx, Lane(lane), read) })
		}
	}
	return g.Wait()
}

func (q *Queue) work(ctx context.Context, lane Lane, read func(context.Context, Candidate) error) error {
	for {
		c, ok, err := q.pop(ctx, lane)
		if !ok || err != nil {
			return err
		}
		err = read(ctx, c)
		q.mu.Lock()
		q.busy--
		q.notify()
		q.mu.Unlock()
		if err != nil {
			return err
		}
	}
}

// pop waits for the best candidate of a lane. It returns false when there will be
// none any more.
func (q *Queue) pop(ctx context.Context, l Lane) (Candidate, bool, error) {
	for {
		if err := ctx.Err(); err != nil {
			return Candidate{}, false, err
		}
		q.mu.Lock()
		waiting := &q.lanes[l]
		if len(*waiting) > 0 && (q.closed || (*waiting)[0].Order >= q.floor) {
			c := heap.Pop(waiting).(Candidate)
			q.busy++
			q.mu.Unlock()
			return c, true, nil
		}
		if q.closed && q.busy == 0 && q.empty() {
			q.mu.Unlock()
			return Candidate{}, false, nil
		}
		wake := q.wake
		q.mu.Unlock()
		select {
		case <-wake:
		case <-ctx.Done():
		}
	}
}

// lane is a heap of candidates: the best on top, ties by address, so that the order
// does not depend on the walk.
type lane []Candidate

func (l lane) Len() int      { return len(l) }
func (l lane) Swap(i, j int) { l[i], l[j] = l[j], l[i] }
func (l lane) Less(i, j int) bool {
	if l[i].Order != l[j].Order {
		return l[i].Order > l[j].Order
	}
	return l[i].Blob.Address.String() < l[j].Blob.Address.String()
}
func (l *lane) Push(x any) { *l = append(*l, x.(Candidate)) }
func (l *lane) Pop() any {
	old := *l
	last := old[len(old)-1]
	old[len(old)-1] = Candidate{}
	*l = old[:len(old)-1]
	return last
}
