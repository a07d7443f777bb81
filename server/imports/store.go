package imports

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// store keeps uploaded files in a folder, under names that tell nothing.
type store struct{ folder string }

// stored is a file that was written.
type stored struct {
	key    string
	size   int64
	sha256 string
}

// save writes the content to the end before the file gets its name, so that no half file is ever read.
func (s store) save(content io.Reader) (kept stored, err error) {
	if err := os.MkdirAll(s.folder, 0o700); err != nil {
		return stored{}, fmt.Errorf("make the folder for files: %w", err)
	}
	temporary, err := os.CreateTemp(s.folder, "upload-*")
	if err != nil {
		return stored{}, fmt.Errorf("keep the file: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(temporary.Name()))
		}
	}()
	sum := sha256.New()
	size, err := io.Copy(io.MultiWriter(temporary, sum), content)
	if err = errors.Join(err, temporary.Sync(), temporary.Close()); err != nil {
		return stored{}, fmt.Errorf("keep the file: %w", err)
	}
	kept = stored{key: rand.Text(), size: size, sha256: hex.EncodeToString(sum.Sum(nil))}
	if err := os.Rename(temporary.Name(), filepath.Join(s.folder, kept.key)); err != nil {
		return stored{}, fmt.Errorf("keep the file: %w", err)
	}
	return kept, nil
}

// file is an opened file with its size, as package table wants it.
type file struct {
	*os.File
	size int64
}

func (f file) Size() int64 { return f.size }

func (s store) open(key string) (file, error) {
	opened, err := os.Open(filepath.Join(s.folder, filepath.Base(key)))
	if err != nil {
		return file{}, fmt.Errorf("open the file: %w", err)
	}
	info, err := opened.Stat()
	if err != nil {
		return file{}, errors.Join(fmt.Errorf("open the file: %w", err), opened.Close())
	}
	return file{opened, info.Size()}, nil
}

func (s store) remove(key string) error {
	if err := os.Remove(filepath.Join(s.folder, filepath.Base(key))); err != nil {
		return fmt.Errorf("remove the file: %w", err)
	}
	return nil
}
