package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/moim-crm/moim/server/app"
)

func migrateCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "migrate",
		Short: "Bring the database's schema up to date, or say what it is",
		Args:  usage(cobra.NoArgs),
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(&cobra.Command{
		Use:   "up",
		Short: "Bring the schema up to date; safe to run twice, and at once from two places",
		Args:  usage(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return withOpen(cmd.Context(), func(ctx context.Context, a *app.App) error {
				if err := a.Migrate(ctx); err != nil {
					return err
				}
				return printSchema(ctx, cmd, a)
			})
		},
	}, &cobra.Command{
		Use:   "status",
		Short: "Say which schema the database has and which one this program knows",
		Long: "Say which schema the database has and which one this program knows.\n" +
			"It ends with 0 where they are the same, and with 1 otherwise.",
		Args: usage(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return withOpen(cmd.Context(), func(ctx context.Context, a *app.App) error {
				if err := printSchema(ctx, cmd, a); err != nil {
					return err
				}
				return a.DB.KnownSchema(ctx)
			})
		},
	})
	return cmd
}

func printSchema(ctx context.Context, cmd *cobra.Command, a *app.App) error {
	have, want, err := a.DB.SchemaVersion(ctx)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(cmd.OutOrStdout(), "schema %d, known up to %d\n", have, want)
	return err
}
