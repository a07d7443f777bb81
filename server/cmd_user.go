package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/app"
)

func userCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "user",
		Short: "Staff accounts",
		Args:  usage(cobra.NoArgs),
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(userCreateCommand())
	return cmd
}

func userCreateCommand() *cobra.Command {
	var in app.CreateUserInput
	var role string
	var fromStdin bool
	cmd := &cobra.Command{
		Use:   "create --email E --name N --role R",
		Short: "Make a staff account",
		Long: "Make a staff account. With --password-stdin the first line of standard input is its password;\n" +
			"without, the address is printed where the person chooses one.",
		Args: usage(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			in.Role = viewer.Role(strings.ToUpper(strings.ReplaceAll(role, "-", "_")))
			if fromStdin {
				if in.Password, err = firstLine(cmd.InOrStdin()); err != nil {
					return err
				}
			}
			return withApp(cmd.Context(), func(ctx context.Context, a *app.App) error {
				link, err := a.CreateUser(ctx, in)
				if err == nil && link != "" {
					_, err = fmt.Fprintln(cmd.OutOrStdout(), link)
				}
				return err
			})
		},
	}
	cmd.Flags().StringVar(&in.Email, "email", "", "the e-mail address, which is the sign-in name")
	cmd.Flags().StringVar(&in.Name, "name", "", "the name, as it is shown")
	cmd.Flags().StringVar(&role, "role", "", "ADMIN, MEMBERSHIP, FUNDRAISING, VOLUNTEERING, FINANCE or READ_ONLY")
	cmd.Flags().BoolVar(&fromStdin, "password-stdin", false, "read the password from standard input")
	require(cmd, "email", "name", "role")
	return cmd
}

func tokenCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "token",
		Short: "API tokens",
		Args:  usage(cobra.NoArgs),
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(tokenCreateCommand())
	return cmd
}

func tokenCreateCommand() *cobra.Command {
	var in app.CreateTokenInput
	cmd := &cobra.Command{
		Use:   "create --email E --name N",
		Short: "Make an API token and print it, alone; it cannot be shown again",
		Args:  usage(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return withApp(cmd.Context(), func(ctx context.Context, a *app.App) error {
				plain, err := a.CreateToken(ctx, in)
				if err != nil {
					return err
				}
				_, err = fmt.Fprintln(cmd.OutOrStdout(), plain)
				return err
			})
		},
	}
	cmd.Flags().StringVar(&in.Email, "email", "", "whose token it is; it may do no more than this person")
	cmd.Flags().StringVar(&in.Name, "name", "", "what it is for")
	cmd.Flags().StringSliceVar(&in.Scopes, "scope", []string{"write"}, "what it may do: "+strings.Join(app.Scopes(), ", "))
	cmd.Flags().DurationVar(&in.Lasts, "expires", 0, "how long it works, such as 2160h; by default until it is withdrawn")
	require(cmd, "email", "name")
	return cmd
}

// require makes flags required, with the exit code of a usage error.
func require(cmd *cobra.Command, names ...string) {
	next := cmd.PreRunE
	cmd.PreRunE = func(cmd *cobra.Command, args []string) error {
		for _, name := range names {
			if !cmd.Flags().Changed(name) {
				return exit{exitUsage, fmt.Errorf("--%s is missing; see %s --help", name, cmd.CommandPath())}
			}
		}
		if next != nil {
			return next(cmd, args)
		}
		return nil
	}
}

func firstLine(r io.Reader) (string, error) {
	line, err := bufio.NewReader(r).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return "", fmt.Errorf("read the password: %w", err)
	}
	if line = strings.TrimRight(line, "\r\n"); line == "" {
		return "", exit{exitUsage, errors.New("no password on standard input")}
	}
	return line, nil
}
