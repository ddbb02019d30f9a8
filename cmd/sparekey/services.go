package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"sparekey/matchers/catalog"
	"sparekey/scanner/report"
)

// newServices prints what the catalogue knows.
func newServices(s streams) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "services [--json]",
		Short: "List the services that are known, and what their codes look like.",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			cat, err := catalog.Load()
			if err != nil {
				return fmt.Errorf("loading the catalogue: %w", err)
			}
			if asJSON {
				return s.servicesJSON(cat)
			}
			return s.servicesTable(cat)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "as JSON")
	return cmd
}

func (s streams) servicesTable(cat *catalog.Catalog) error {
	w := tabwriter.NewWriter(s.out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "ID\tNAME\tHANDS OUT\tCODES\tFORM\tFILE NAME")
	for _, service := range cat.Services() {
		term, count, form, name := "no codes", "-", "-", "-"
		if len(service.Terms) > 0 && service.Kind != catalog.NoneIssued {
			term = service.Terms[0]
		}
		if service.Count > 0 {
			count = fmt.Sprint(service.Count)
		}
		if len(service.Shapes) > 0 {
			form = service.Shapes[0].Pattern
		}
		if len(service.FileNames) > 0 {
			name = service.FileNames[0]
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\n", service.ID, service.Name, term, count, form, name)
	}
	return w.Flush()
}

// serviceJSON is one service in the output of "services --json".
type serviceJSON struct {
	ID        string   `json:"id"`
	Name      string   `json:"name"`
	Aliases   []string `json:"aliases"`
	Domains   []string `json:"domains"`
	Kind      string   `json:"kind"`
	Terms     []string `json:"terms"`
	Count     int      `json:"count,omitempty"`
	Patterns  []string `json:"patterns"`
	FileNames []string `json:"file_names"`
	Source    string   `json:"source"`
}

func (s streams) servicesJSON(cat *catalog.Catalog) error {
	list := []serviceJSON{}
	for _, service := range cat.Services() {
		patterns := []string{}
		for _, shape := range service.Shapes {
			patterns = append(patterns, shape.Pattern)
		}
		list = append(list, serviceJSON{
			ID: service.ID, Name: service.Name, Aliases: orEmpty(service.Aliases), Domains: orEmpty(service.Domains),
			Kind: string(service.Kind), Terms: orEmpty(service.Terms), Count: service.Count,
			Patterns: patterns, FileNames: orEmpty(service.FileNames), Source: service.Source,
		})
	}
	e := json.NewEncoder(s.out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(list)
}

func orEmpty(list []string) []string {
	if list == nil {
		return []string{}
	}
	return list
}

// newSchema prints the contract of the report.
func newSchema(s streams) *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of the report.",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := s.out.Write([]byte(strings.TrimRight(string(report.SchemaJSON()), "\n") + "\n"))
			return err
		},
	}
}
