package main

import (
	_ "embed"
	"fmt"

	"github.com/spf13/cobra"
)

//go:embed help.txt
var help string

// newRoot builds the command: scanning is what it does without a sub-command.
func newRoot(s streams) *cobra.Command {
	var f flags
	root := &cobra.Command{
		Use:           "sparekey [flags] [PATH…]",
		Short:         "find the two-factor backup codes you saved and lost",
		Version:       buildVersion(),
		Args:          cobra.ArbitraryArgs,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE:          func(cmd *cobra.Command, paths []string) error { return s.scan(cmd, f, paths) },
	}
	f.add(root.Flags())
	root.SetOut(s.out)
	root.SetErr(s.err)
	root.SetIn(s.in)
	root.SetVersionTemplate("sparekey {{.Version}}\n")
	root.SetHelpFunc(func(cmd *cobra.Command, _ []string) {
		if cmd == root {
			fmt.Fprint(s.out, help)
			return
		}
		fmt.Fprintf(s.out, "%s\n\nUsage: sparekey %s\n", cmd.Short, cmd.Use)
		if cmd.HasAvailableLocalFlags() {
			fmt.Fprintf(s.out, "\n%s", cmd.LocalFlags().FlagUsages())
		}
	})
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error {
		return hintError{err, "sparekey --help lists the flags"}
	})
	root.AddCommand(newScan(s), newServices(s), newExplain(s), newSchema(s), newWorker(s))
	root.CompletionOptions.HiddenDefaultCmd = true
	root.SetHelpCommand(newHelp(s))
	return root
}

// newScan is the same as no sub-command, for those whose folder is called like one.
func newScan(s streams) *cobra.Command {
	var f flags
	cmd := &cobra.Command{
		Use:   "scan [flags] [PATH…]",
		Short: "Scan for codes; the same as without “scan”.",
		Args:  cobra.ArbitraryArgs,
		RunE:  func(cmd *cobra.Command, paths []string) error { return s.scan(cmd, f, paths) },
	}
	f.add(cmd.Flags())
	cmd.SetHelpFunc(func(*cobra.Command, []string) { fmt.Fprint(s.out, help) })
	return cmd
}

// newHelp is for those who ask for help without dashes.
func newHelp(s streams) *cobra.Command {
	return &cobra.Command{
		Use:    "help",
		Hidden: true,
		Args:   cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprint(s.out, help)
			return err
		},
	}
}
