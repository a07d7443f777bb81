package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/moim-crm/moim/server/app"
)

func backupCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "backup FILE",
		Short: "Write database, files and settings to one portable, checked file",
		Long: "Write database, files and settings to one portable, checked file, while the server runs.\n" +
			"Secrets in settings are left out: keep the secret key elsewhere. Sign-ins that are open are left out too.",
		Args: usage(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			return withApp(cmd.Context(), func(ctx context.Context, a *app.App) error {
				report, err := a.Backup(ctx, args[0])
				if err != nil {
					return err
				}
				_, err = fmt.Fprintln(cmd.ErrOrStderr(), report)
				return err
			})
		},
	}
}

func restoreCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "restore FILE",
		Short: "Check a backup, then restore it into an empty database of either kind",
		Args:  usage(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			return withOpen(cmd.Context(), func(ctx context.Context, a *app.App) error {
				report, err := a.Restore(ctx, args[0])
				if err != nil {
					return err
				}
				_, err = fmt.Fprintln(cmd.ErrOrStderr(), report)
				return err
			})
		},
	}
}
