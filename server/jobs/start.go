package jobs

import (
	"context"
	"fmt"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver"
)

func start[T any](ctx context.Context, driver riverdriver.Driver[T], cfg *river.Config) (func(context.Context) error, error) {
	c, err := river.NewClient(driver, cfg)
	if err != nil {
		return nil, fmt.Errorf("prepare the queue: %w", err)
	}
	// The workers outlive the request or command that started them.
	if err := c.Start(context.WithoutCancel(ctx)); err != nil {
		return nil, fmt.Errorf("start the queue: %w", err)
	}
	return c.StopAndCancel, nil
}
