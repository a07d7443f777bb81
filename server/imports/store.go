package imports

import (
	"errors"
	"fmt"
	"io"
	"math"
	"os"

	"github.com/moim-crm/moim/server/contacts/shelf"
)

// store keeps what imports read, on a shelf as files of contacts lie on theirs.
type store struct{ *shelf.Shelf }

// save keeps a file of any size: whoever takes it from the network bounds it.
func (s store) save(content io.Reader) (shelf.Kept, error) { return s.Put(content, math.MaxInt64-1) }

// file is an opened file with its size, as package table wants it.
type file struct {
	*os.File
	size int64
}

func (f file) Size() int64 { return f.size }

func (s store) open(key string) (file, error) {
	opened, err := s.Open(key)
	if err != nil {
		return file{}, err
	}
	info, err := opened.Stat()
	if err != nil {
		return file{}, errors.Join(fmt.Errorf("open the file: %w", err), opened.Close())
	}
	return file{opened, info.Size()}, nil
}
