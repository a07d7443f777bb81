package backup

import (
	"archive/zip"
	"bufio"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// parameters keeps one INSERT under the limits of both databases.
const parameters = 10_000

// load writes the rows of a table, many at once.
func (s *Service) load(ctx context.Context, z *zip.Reader, t table) (err error) {
	f, err := z.Open(t.Name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	lines := json.NewDecoder(bufio.NewReader(f))
	most := max(parameters/len(t.Columns), 1)
	args, n, sum := []any{}, 0, int64(0)
	flush := func() error {
		if n == 0 {
			return nil
		}
		_, err := s.DB.Exec(ctx, s.insert(t, n), args...)
		args, n = args[:0], 0
		return err
	}
	for {
		row, err := readLine(lines, len(t.Columns))
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return err
		}
		for i, c := range t.Columns {
			value, err := argument(c.Kind, row[i], s.DB.IsPostgres())
			if err != nil {
				return fmt.Errorf("%s of row %d: %w", c.Name, sum+1, err)
			}
			args = append(args, value)
		}
		n, sum = n+1, sum+1
		if n == most {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	if sum != t.Rows {
		return fmt.Errorf("%d rows, want %d: %w", sum, t.Rows, ErrDamaged)
	}
	return flush()
}

// insert is the statement for n rows.
func (s *Service) insert(t table, n int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "INSERT INTO %s (%s) VALUES ", quote(t.Table), t.columnList())
	mark := 0
	for row := range n {
		if row > 0 {
			b.WriteByte(',')
		}
		for i := range t.Columns {
			b.WriteByte("(,"[min(i, 1)])
			mark++
			if s.DB.IsPostgres() {
				fmt.Fprintf(&b, "$%d", mark)
			} else {
				b.WriteByte('?')
			}
		}
		b.WriteByte(')')
	}
	return b.String()
}

// lastID is the last id that the database gave out in a table.
func (s *Service) lastID(ctx context.Context, tx *sql.Tx, t table) (last int64, err error) {
	if !t.hasID() {
		return 0, nil
	}
	if !s.DB.IsPostgres() {
		err := tx.QueryRowContext(ctx, "SELECT COALESCE(MAX(seq), 0) FROM sqlite_sequence WHERE name = ?", t.Table).Scan(&last)
		return last, err
	}
	var sequence string
	if err := tx.QueryRowContext(ctx, "SELECT pg_get_serial_sequence($1, 'id')", quote(t.Table)).Scan(&sequence); err != nil {
		return 0, err
	}
	// A sequence that was never asked holds what it will give first.
	err = tx.QueryRowContext(ctx, "SELECT CASE WHEN is_called THEN last_value ELSE last_value - 1 END FROM "+sequence).Scan(&last)
	return last, err
}

func (s *Service) setLastID(ctx context.Context, t table) error {
	if !t.hasID() {
		return nil
	}
	if s.DB.IsPostgres() {
		_, err := s.DB.Exec(ctx, "SELECT setval(pg_get_serial_sequence($1, 'id'), $2, false)", quote(t.Table), t.LastID+1)
		return err
	}
	result, err := s.DB.Exec(ctx, "UPDATE sqlite_sequence SET seq = ? WHERE name = ?", t.LastID, t.Table)
	if err != nil {
		return err
	}
	if n, err := result.RowsAffected(); err != nil || n > 0 {
		return err
	}
	_, err = s.DB.Exec(ctx, "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", t.Table, t.LastID)
	return err
}
