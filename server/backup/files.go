package backup

import (
	"archive/zip"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// writeFiles adds what lies in the folder of uploaded files.
func (s *Service) writeFiles(ctx context.Context, a *archive) ([]entry, error) {
	all := []entry{}
	root, err := os.OpenRoot(s.FilesDir)
	if errors.Is(err, fs.ErrNotExist) {
		return all, nil
	} else if err != nil {
		return nil, fmt.Errorf("open the files: %w", err)
	}
	defer func() { _ = root.Close() }()
	err = fs.WalkDir(root.FS(), ".", func(path string, d fs.DirEntry, err error) error {
		if err := errors.Join(err, ctx.Err()); err != nil {
			return err
		}
		if !d.Type().IsRegular() {
			return nil
		}
		e, err := a.add(filesFolder+path, func(w io.Writer) error { return copyFrom(root, path, w) })
		all = append(all, e)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the files: %w", err)
	}
	return all, nil
}

func copyFrom(root *os.Root, path string, w io.Writer) error {
	f, err := root.Open(path)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	_, err = io.Copy(w, f)
	return err
}

// restoreFiles puts the files back. They come before the rows that name them:
// a file without a row is litter, a row without its file a loss.
func (s *Service) restoreFiles(ctx context.Context, z *zip.Reader, m manifest) error {
	if err := os.MkdirAll(s.FilesDir, 0o700); err != nil {
		return fmt.Errorf("make the folder of files: %w", err)
	}
	// A root keeps names with ".." in them inside the folder.
	root, err := os.OpenRoot(s.FilesDir)
	if err != nil {
		return fmt.Errorf("open the folder of files: %w", err)
	}
	defer func() { _ = root.Close() }()
	for _, e := range m.Files {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := restoreFile(root, z, e); err != nil {
			return fmt.Errorf("restore %s: %w", e.Name, err)
		}
	}
	return nil
}

func restoreFile(root *os.Root, z *zip.Reader, e entry) (err error) {
	path := e.Name[len(filesFolder):]
	if err := root.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	from, err := z.Open(e.Name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, from.Close()) }()
	f, err := root.OpenFile(path, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(f, from)
	return errors.Join(err, f.Sync(), f.Close())
}
