// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Renders the templates of a chart as Helm does, with Go's own text/template and the functions of sprig that Helm has
// its functions from (Debian: golang-go, golang-github-masterminds-sprig-dev, golang-gopkg-yaml.v3-dev).
//
// usage: renderchart CHART NAME VERSION <VALUES
//
// VALUES is a JSON list with the values of each release, those of the chart's own values.yaml among them. On standard
// output is a JSON list with what the templates make of each. See schemas.py.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"text/template"

	"github.com/Masterminds/sprig"
	"gopkg.in/yaml.v3"
)

// Of the cluster that Helm would ask.
type versions struct{}

func (versions) Has(string) bool { return true }

func toYaml(value interface{}) (string, error) {
	text, err := yaml.Marshal(value)
	return strings.TrimSuffix(string(text), "\n"), err
}

func fromYaml(text string) (map[string]interface{}, error) {
	value := map[string]interface{}{}
	err := yaml.Unmarshal([]byte(text), &value)
	return value, err
}

func fromYamlArray(text string) ([]interface{}, error) {
	value := []interface{}{}
	err := yaml.Unmarshal([]byte(text), &value)
	return value, err
}

// What Helm has beside sprig (its engine/funcs.go); sprig's env is taken away there as well.
func functions(all *template.Template) template.FuncMap {
	functions := sprig.TxtFuncMap()
	delete(functions, "env")
	delete(functions, "expandenv")
	functions["toYaml"] = toYaml
	functions["fromYaml"] = fromYaml
	functions["fromYamlArray"] = fromYamlArray
	functions["lookup"] = func(...string) map[string]interface{} { return map[string]interface{}{} }
	functions["required"] = func(warning string, value interface{}) (interface{}, error) {
		if value == nil || value == "" {
			return value, fmt.Errorf("%s", warning)
		}
		return value, nil
	}
	functions["include"] = func(name string, data interface{}) (string, error) {
		var out bytes.Buffer
		err := all.ExecuteTemplate(&out, name, data)
		return out.String(), err
	}
	functions["tpl"] = func(text string, data interface{}) (string, error) {
		copied, err := all.Clone()
		if err != nil {
			return "", err
		}
		parsed, err := copied.New("tpl").Parse(text)
		if err != nil {
			return "", err
		}
		var out bytes.Buffer
		err = parsed.Execute(&out, data)
		return out.String(), err
	}
	return functions
}

func rendered(all *template.Template, files []string, data interface{}) (string, error) {
	var text bytes.Buffer
	for _, file := range files {
		if filepath.Ext(file) != ".yaml" {
			continue
		}
		text.WriteString("\n---\n")
		if err := all.ExecuteTemplate(&text, file, data); err != nil {
			return "", err
		}
	}
	return strings.ReplaceAll(text.String(), "<no value>", ""), nil
}

func run() error {
	if len(os.Args) != 4 {
		return fmt.Errorf("usage: renderchart CHART NAME VERSION <VALUES")
	}
	files, err := filepath.Glob(filepath.Join(os.Args[1], "templates", "*"))
	if err != nil {
		return err
	}
	all := template.New("chart").Option("missingkey=zero")
	all.Funcs(functions(all))
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		if _, err := all.New(file).Parse(string(text)); err != nil {
			return err
		}
	}
	var releases []map[string]interface{}
	if err := json.NewDecoder(os.Stdin).Decode(&releases); err != nil {
		return err
	}
	results := []string{}
	for _, values := range releases {
		text, err := rendered(all, files, map[string]interface{}{
			"Values":  values,
			"Chart":   map[string]string{"Name": os.Args[2], "Version": os.Args[3], "AppVersion": ""},
			"Release": map[string]string{"Name": "release", "Namespace": "default", "Service": "Helm"},
			"Capabilities": map[string]interface{}{
				"APIVersions": versions{}, "KubeVersion": map[string]string{"Version": "v1.30.0"}},
		})
		if err != nil {
			return err
		}
		results = append(results, text)
	}
	return json.NewEncoder(os.Stdout).Encode(results)
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
