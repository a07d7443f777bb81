package jobs

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/riverdriver/riversqlite"
)

// MaxJobTime bounds one run of a job. Long work is cut into steps that enqueue
// the next one, so that a dead process costs one step.
const MaxJobTime = 2 * time.Minute

// queue inserts jobs; exactly one of the two clients is set.
type queue struct {
	pg *river.Client[pgx.Tx]
	lt *river.Client[*sql.Tx]
}

func newPostgresQueue(pool *pgxpool.Pool) (queue, error) {
	// A client tells the workers of a job at most once in its cool-down. Every job
	// is to be told: what was not is found by the next look only.
	c, err := river.NewClient(riverpgxv5.New(pool), &river.Config{Logger: quiet(), FetchCooldown: river.FetchCooldownMin})
	return queue{pg: c}, err
}

func newSQLiteQueue(db *sql.DB) (queue, error) {
	c, err := river.NewClient(riversqlite.New(db), &river.Config{Logger: quiet()})
	return queue{lt: c}, err
}

func quiet() *slog.Logger {
	return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
}

func (q queue) insertPgx(ctx context.Context, tx pgx.Tx, args river.JobArgs, opts *river.InsertOpts) error {
	if _, err := q.pg.InsertTx(ctx, tx, args, opts); err != nil {
		return fmt.Errorf("enqueue %s: %w", args.Kind(), err)
	}
	return nil
}

func (q queue) insertSQL(ctx context.Context, tx *sql.Tx, args river.JobArgs, opts *river.InsertOpts) error {
	if _, err := q.lt.InsertTx(ctx, tx, args, opts); err != nil {
		return fmt.Errorf("enqueue %s: %w", args.Kind(), err)
	}
	return nil
}

// Handle says how jobs of one kind are worked. It is called before StartWork.
func Handle[T river.JobArgs](db *DB, work func(ctx context.Context, args T) error) {
	river.AddWorker(db.workers, river.WorkFunc(func(ctx context.Context, job *river.Job[T]) error {
		return work(ctx, job.Args)
	}))
}

// StartWork begins to work jobs, n at once. Jobs that a process of the same name
// left running when it died are taken up first.
func (db *DB) StartWork(ctx context.Context, n int) error {
	db.mu.Lock()
	defer db.mu.Unlock()
	if db.stop != nil {
		return errors.New("jobs: already working")
	}
	if err := db.reclaim(ctx); err != nil {
		return err
	}
	cfg := &river.Config{
		ID:      db.workerID(),
		Workers: db.workers, Logger: quiet(),
		Queues:               map[string]river.QueueConfig{river.QueueDefault: {MaxWorkers: n}},
		FetchPollInterval:    250 * time.Millisecond,
		FetchCooldown:        50 * time.Millisecond,
		JobTimeout:           MaxJobTime,
		RescueStuckJobsAfter: 2 * MaxJobTime,
	}
	var err error
	if db.IsPostgres() {
		// It is told of a new job; it looks only in case that it was not.
		cfg.FetchPollInterval = 2 * time.Second
		db.stop, err = start(ctx, riverpgxv5.New(db.pool), cfg)
	} else {
		db.stop, err = start(ctx, riversqlite.New(db.sql), cfg)
	}
	if err == nil {
		db.stopLearning = db.learn(ctx)
	}
	return err
}

// StopWork lets running jobs finish until ctx ends, then stops them.
func (db *DB) StopWork(ctx context.Context) error {
	db.mu.Lock()
	defer db.mu.Unlock()
	if db.stop == nil {
		return nil
	}
	db.stopLearning()
	err := db.stop(ctx)
	db.stop = nil
	return err
}

func (db *DB) workerID() string {
	host, err := os.Hostname()
	if err != nil {
		host = "localhost"
	}
	return host + "/" + db.name
}

// reclaim frees the jobs that a dead process of this name left as running. The
// embedded database has one process alone, so all of them are.
func (db *DB) reclaim(ctx context.Context) error {
	query := `UPDATE river_job SET state = 'available' WHERE state = 'running'`
	var args []any
	if db.IsPostgres() {
		query += ` AND attempted_by[array_upper(attempted_by, 1)] = $1`
		args = append(args, db.workerID())
	}
	if _, err := db.sql.ExecContext(ctx, query, args...); err != nil {
		return fmt.Errorf("take up unfinished jobs: %w", err)
	}
	return nil
}
