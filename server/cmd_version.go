package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/moim-crm/moim/server/app"
)

func versionCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "version",
		Short: "Say version, commit and schema version",
		Args:  usage(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			b := app.BuildOf(version, commit)
			if asJSON {
				return json.NewEncoder(cmd.OutOrStdout()).Encode(b)
			}
			_, err := fmt.Fprintf(cmd.OutOrStdout(), "moim %s, commit %s, schema %d\n", b.Version, b.Commit, b.SchemaVersion)
			return err
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	return cmd
}

// exitRecreate says that all servers must stop before the first new one starts.
const exitRecreate = 3

func compatibilityCommand() *cobra.Command {
	var from string
	cmd := &cobra.Command{
		Use:   "update-compatibility --from VERSION",
		Short: "Say how to update from another version to this one",
		Long: "Say how to update from another version to this one, for the operator. VERSION is a release or the\n" +
			"schema version that moim version --json prints. It ends with 0 where servers of both versions may run at\n" +
			"once (a rolling update), with 3 where the old ones must stop first (recreate), and with anything else,\n" +
			"the reason on standard error, where there is no way.",
		Args: usage(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			isRolling, reason, err := app.UpdateFrom(app.BuildOf(version, commit), from)
			if err != nil {
				return err
			}
			if !isRolling {
				return exit{exitRecreate, reason}
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&from, "from", "", "the version that runs now")
	require(cmd, "from")
	return cmd
}

func doctorCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "doctor",
		Short: "Say what is configured and what is reachable",
		Args:  usage(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			o, err := options()
			if err != nil {
				return err
			}
			return app.Doctor(context.WithoutCancel(cmd.Context()), o, cmd.OutOrStdout())
		},
	}
}
