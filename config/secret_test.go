package config_test

import (
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/moim-crm/moim/config"
)

func TestEnsureSecretKeyIsMadeOnce(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "var")
	keys := make([]config.Secret, 8)
	var wg sync.WaitGroup
	for i := range keys {
		wg.Go(func() {
			s := &config.Settings{DataDir: dir}
			if err := s.EnsureSecretKey(); err != nil {
				t.Error(err)
			}
			keys[i] = s.SecretKey
		})
	}
	wg.Wait()
	for _, key := range keys {
		if len(key) < 32 || key != keys[0] {
			t.Fatalf("programs that start at once have different keys: %d and %d characters", len(key), len(keys[0]))
		}
	}
	info, err := os.Stat(filepath.Join(dir, "secret.key"))
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm() != 0o600 {
		t.Errorf("mode = %v, want 0600", info.Mode().Perm())
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != 1 {
		t.Errorf("the data folder holds %v", entries)
	}
}

func TestEnsureSecretKeyKeepsTheOneThatIsSet(t *testing.T) {
	t.Parallel()
	s := &config.Settings{DataDir: t.TempDir(), SecretKey: "0123456789abcdef0123456789abcdef"}
	if err := s.EnsureSecretKey(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(s.DataDir, "secret.key")); err == nil {
		t.Error("a key was made though one is set")
	}
}

func TestEnsureSecretKeyRefusesADamagedOne(t *testing.T) {
	t.Parallel()
	s := &config.Settings{DataDir: t.TempDir()}
	if err := os.WriteFile(filepath.Join(s.DataDir, "secret.key"), []byte("short\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := s.EnsureSecretKey(); err == nil {
		t.Error("a damaged key is accepted")
	}
}
