package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/moim-crm/moim/server/app"
)

func importCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "import",
		Short: "Bring contacts or donations in from a CSV or XLSX file",
		Args:  usage(cobra.NoArgs),
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(importKindCommand("contacts"), importKindCommand("donations"))
	return cmd
}

func importKindCommand(kind string) *cobra.Command {
	in := app.ImportInput{Kind: kind}
	var asJSON bool
	cmd := &cobra.Command{
		Use:   kind + " FILE --mapping M.yaml",
		Short: "Bring " + kind + " in, as in the client",
		Long: "Bring " + kind + " in, as in the client. It ends with 0 when the whole file was worked; rows that failed are\n" +
			"counted, and written with their reasons where --errors says.",
		Args: usage(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			in.File = args[0]
			return withApp(cmd.Context(), func(ctx context.Context, a *app.App) error {
				totals, err := a.Import(ctx, in)
				if err != nil {
					return err
				}
				return printTotals(cmd, totals, asJSON)
			})
		},
	}
	cmd.Flags().StringVar(&in.Mapping, "mapping", "", "YAML file that says which column is what")
	cmd.Flags().BoolVar(&in.DryRun, "dry-run", false, "only say what would become of each row")
	cmd.Flags().StringVar(&in.Errors, "errors", "", "CSV file for the rows that fail, with the reasons")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	require(cmd, "mapping")
	return cmd
}

func printTotals(cmd *cobra.Command, t app.ImportTotals, asJSON bool) error {
	if asJSON {
		return json.NewEncoder(cmd.OutOrStdout()).Encode(t)
	}
	_, err := fmt.Fprintf(cmd.OutOrStdout(), "%d rows: %d created, %d updated, %d unchanged, %d skipped, %d failed\n",
		t.Rows, t.Created, t.Updated, t.Unchanged, t.Skipped, t.Failed)
	return err
}
