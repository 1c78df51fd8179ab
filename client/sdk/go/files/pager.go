package hss

import (
	"math"
	"reflect"
)

const defaultPageSize = 100

// Pager reads a list of any length, entry by entry:
//
//	ports := client.AssetStatisticsAPI.ListPortStatistics(ctx, project).Entries()
//	for ports.Next() {
//		fmt.Println(ports.Value().Port)
//	}
//	if err := ports.Err(); err != nil { ... }
//
// It fetches a page when its first entry is wanted. Only an empty page is the end: a short one is not, and total_num may
// change meanwhile.
type Pager[T any] struct {
	fetch  func(limit, offset int32) ([]T, error)
	limit  int32
	offset int32
	page   []T
	next   int // of the page
	done   bool
	err    error
}

// Entries returns all entries from the request's offset on, in pages of its limit, or of 100 if it has none.
func (r ApiListProcessStatisticsRequest) Entries() *Pager[ProcessStatisticResponseInfo] {
	return newPager(r.limit, r.offset, func(limit, offset int32) ([]ProcessStatisticResponseInfo, error) {
		page, _, err := r.Limit(limit).Offset(offset).Execute()
		if err != nil {
			return nil, err
		}
		return page.DataList, nil
	})
}

// Entries returns all entries from the request's offset on, in pages of its limit, or of 100 if it has none.
func (r ApiListPortStatisticsRequest) Entries() *Pager[PortStatisticResponseInfo] {
	return newPager(r.limit, r.offset, func(limit, offset int32) ([]PortStatisticResponseInfo, error) {
		page, _, err := r.Limit(limit).Offset(offset).Execute()
		if err != nil {
			return nil, err
		}
		return page.DataList, nil
	})
}

func newPager[T any](limit, offset *int32, fetch func(limit, offset int32) ([]T, error)) *Pager[T] {
	pager := &Pager[T]{fetch: fetch, limit: defaultPageSize, next: -1}
	if limit != nil {
		pager.limit = *limit
	}
	if offset != nil {
		pager.offset = *offset
	}
	return pager
}

// Next goes to the next entry. It returns false at the end and after an error: see Err.
func (p *Pager[T]) Next() bool {
	p.next++
	if p.next >= len(p.page) && !p.done {
		p.turn()
		p.next = 0
	}
	return !p.done
}

// Value returns the entry that Next went to; call it only after Next has returned true.
func (p *Pager[T]) Value() T {
	return p.page[p.next]
}

// Err returns the error that ended the reading, or nil.
func (p *Pager[T]) Err() error {
	return p.err
}

// turn fetches the next page.
func (p *Pager[T]) turn() {
	before := p.page
	if len(before) > math.MaxInt32-int(p.offset) {
		p.fail(&GenericOpenAPIError{error: "the list goes on beyond the largest offset, 2147483647"})
		return
	}
	p.offset += int32(len(before))
	page, err := p.fetch(p.limit, p.offset)
	if err != nil {
		p.fail(err)
		return
	}
	p.page = page
	p.done = len(page) == 0
	if !p.done && reflect.DeepEqual(page, before) {
		p.fail(&GenericOpenAPIError{error: "the service sent the same page twice: it ignores offset"})
	}
}

func (p *Pager[T]) fail(err error) {
	p.err = err
	p.done = true
}
