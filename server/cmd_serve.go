package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/moim-crm/moim/server/app"
)

func serveCommand() *cobra.Command {
	var demo bool
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Migrate the database, then serve HTTP and work jobs",
		Args:  usage(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return withOpen(cmd.Context(), func(ctx context.Context, a *app.App) error {
				return a.Serve(ctx, app.ServeInput{Demo: demo, Out: cmd.OutOrStdout()})
			})
		},
	}
	cmd.Flags().BoolVar(&demo, "demo", false, "fill an empty database with the demo organization and print its sign-ins")
	return cmd
}

func workerCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "worker",
		Short: "Work jobs only",
		Args:  usage(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return withApp(cmd.Context(), func(ctx context.Context, a *app.App) error {
				return a.Work(ctx, cmd.OutOrStdout())
			})
		},
	}
}
