package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/moim-crm/moim/config"
	"github.com/moim-crm/moim/server/app"
)

func commands() *cobra.Command {
	root := &cobra.Command{
		Use:           "moim",
		Short:         "Moim keeps the people, memberships, donations and volunteers of a nonprofit",
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          usage(cobra.NoArgs),
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return exit{exitUsage, fmt.Errorf("%w; see %s --help", err, cmd.CommandPath())}
	})
	root.AddCommand(serveCommand(), workerCommand(), migrateCommand(), userCommand(), tokenCommand(), importCommand(),
		backupCommand(), restoreCommand(), compatibilityCommand(), doctorCommand(), versionCommand())
	return root
}

// usage turns a complaint about arguments into the exit code for it.
func usage(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := check(cmd, args); err != nil {
			return exit{exitUsage, fmt.Errorf("%w; see %s --help", err, cmd.CommandPath())}
		}
		return nil
	}
}

// options are what every command starts the application with.
func options() (app.Options, error) {
	settings, err := config.Load(os.Environ())
	if err != nil {
		return app.Options{}, exit{exitUsage, err}
	}
	return app.Options{Settings: settings, Build: app.BuildOf(version, commit)}, nil
}

// withApp runs do with an application on a database of the known schema.
func withApp(ctx context.Context, do func(context.Context, *app.App) error) error {
	return withOpen(ctx, func(ctx context.Context, a *app.App) error {
		if err := a.DB.KnownSchema(ctx); err != nil {
			return err
		}
		return do(ctx, a)
	})
}

// withOpen runs do with an application whose database may have any schema.
func withOpen(ctx context.Context, do func(context.Context, *app.App) error) (err error) {
	o, err := options()
	if err != nil {
		return err
	}
	a, err := app.Open(ctx, o)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, a.Close()) }()
	return do(ctx, a)
}
