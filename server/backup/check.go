package backup

import (
	"archive/zip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// read returns the manifest of an archive after every checksum was found right.
func read(ctx context.Context, z *zip.Reader) (manifest, error) {
	var m manifest
	raw, err := content(z, manifestName)
	if err != nil {
		return m, err
	}
	want, err := content(z, checksumName)
	if err != nil {
		return m, err
	}
	if sum := sha256.Sum256(raw); hex.EncodeToString(sum[:]) != strings.TrimSpace(string(want)) {
		return m, fmt.Errorf("%s has another checksum: %w", manifestName, ErrDamaged)
	}
	if err := json.Unmarshal(raw, &m); err != nil {
		return m, fmt.Errorf("read %s: %w", manifestName, errors.Join(ErrDamaged, err))
	}
	if m.Format > format {
		return m, fmt.Errorf("format %d: %w", m.Format, ErrNewer)
	}
	for _, e := range m.entries() {
		if err := check(ctx, z, e); err != nil {
			return m, err
		}
	}
	return m, nil
}

func check(ctx context.Context, z *zip.Reader, e entry) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	f, err := z.Open(e.Name)
	if err != nil {
		return fmt.Errorf("open %s: %w", e.Name, errors.Join(ErrDamaged, err))
	}
	defer func() { _ = f.Close() }()
	sum := sha256.New()
	size, err := io.Copy(sum, f)
	if err != nil {
		return fmt.Errorf("read %s: %w", e.Name, errors.Join(ErrDamaged, err))
	}
	if size != e.Size || hex.EncodeToString(sum.Sum(nil)) != e.SHA256 {
		return fmt.Errorf("%s has another checksum: %w", e.Name, ErrDamaged)
	}
	return nil
}

func content(z *zip.Reader, name string) ([]byte, error) {
	f, err := z.Open(name)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", name, errors.Join(ErrDamaged, err))
	}
	defer func() { _ = f.Close() }()
	raw, err := io.ReadAll(f)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, errors.Join(ErrDamaged, err))
	}
	return raw, nil
}
