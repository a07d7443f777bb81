package e2e_test

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"testing"

	_ "modernc.org/sqlite" // to play a newer program's part
)

func TestRefusalsAreOneLine(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, want string
		env, args  []string
		code       int
	}{
		{"an unknown setting", "MOIM_ADRR is not a setting of Moim", []string{"MOIM_ADRR=:1"}, []string{"serve"}, 2},
		{"a bad value", "MOIM_LOG_LEVEL must be", []string{"MOIM_LOG_LEVEL=loud"}, []string{"worker"}, 2},
		{"an unknown command", "unknown command", nil, []string{"sevre"}, 2},
		{"an unknown flag", "unknown flag: --demos", nil, []string{"serve", "--demos"}, 2},
		{"a flag that is missing", "--email is missing", nil, []string{"token", "create", "--name", "x"}, 2},
		{"too much", "accepts 1 arg(s)", nil, []string{"backup", "a", "b"}, 2},
		{"a database without tables", `run "moim migrate up"`, nil, []string{"token", "create", "--email", "a@example.org", "--name", "x"}, 1},
		{"a file that is not there", "open the backup", nil, []string{"restore", "nowhere.zip"}, 1},
		{"a version nobody knows", "is no version that this program knows", nil, []string{"update-compatibility", "--from", "v0.0.9"}, 1},
		{"a newer version", "newer than", nil, []string{"update-compatibility", "--from", "29991231000000"}, 1},
		{"an older schema", "stop the old servers first", nil, []string{"update-compatibility", "--from", "20200101000000"}, 3},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			r := newMachine(t, test.env...).run("", test.args...)
			if r.code != test.code || strings.Count(r.problems, "\n") != 1 || !strings.Contains(r.problems, test.want) || r.out != "" {
				t.Errorf("ended with %d, printed %q and %q; want %d and one line with %q", r.code, r.out, r.problems, test.code, test.want)
			}
		})
	}
}

func TestVersionAndCompatibility(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	var v struct {
		Version, Commit string
		SchemaVersion   int64
	}
	if err := json.Unmarshal([]byte(m.must("version", "--json")), &v); err != nil || v.SchemaVersion == 0 || v.Version == "" {
		t.Fatalf("%+v, error %v", v, err)
	}
	m.must("update-compatibility", "--from", v.Version)
	m.must("update-compatibility", "--from", fmt.Sprint(v.SchemaVersion))
}

func TestMigrateTwiceAtOnce(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, m *machine) {
		if r := m.run("", "migrate", "status"); r.code != 1 {
			t.Errorf("an empty database is up to date: %s", r.out)
		}
		var wg sync.WaitGroup
		results := make([]result, 2)
		for i := range results {
			wg.Go(func() { results[i] = m.run("", "migrate", "up") })
		}
		wg.Wait()
		for _, r := range results {
			if r.code != 0 {
				t.Errorf("ended with %d: %s", r.code, r.problems)
			}
		}
		m.must("migrate", "status")
		m.must("doctor")
	})
}

func TestANewerSchemaIsRefused(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	m.must("migrate", "up")
	db, err := sql.Open("sqlite", "file:"+m.dir+"/moim.db")
	if err != nil {
		t.Fatal(err)
	}
	_, err = db.ExecContext(t.Context(), "INSERT INTO goose_db_version (version_id, is_applied) VALUES (29991231000000, 1)")
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	for _, command := range []string{"serve", "worker"} {
		if r := m.run("", command); r.code != 1 || !strings.Contains(r.problems, "newer schema") {
			t.Errorf("moim %s ended with %d: %s", command, r.code, r.problems)
		}
	}
}

func TestASecondServerOnTheSameAddress(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	s := m.serve()
	if r := m.run("", "serve"); r.code != 1 || !strings.Contains(r.problems, "address already in use") {
		t.Errorf("ended with %d: %s", r.code, r.problems)
	}
	s.stop()
}
