// The driver of the scenarios: it reads tasks, calls the SDK and writes what its caller got.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"log"
	"os"
	"time"

	"hsscontract.org/hss"
)

type task struct {
	ID        string    `json:"id"`
	URL       string    `json:"url"`
	Operation string    `json:"operation"`
	Arguments arguments `json:"arguments"`
	Token     string    `json:"token"`
	TimeLimit int       `json:"time_limit"`
	Pages     *pages    `json:"pages"`
}

type arguments struct {
	ProjectID           string             `json:"project_id"`
	Path                *string            `json:"path"`
	Port                *int32             `json:"port"`
	Type                *string            `json:"type"`
	EnterpriseProjectID *string            `json:"enterprise_project_id"`
	Limit               *int32             `json:"limit"`
	Offset              *int32             `json:"offset"`
	Category            *hss.AssetCategory `json:"category"`
}

type pages struct {
	Take *int `json:"take"`
}

type outcome struct {
	ID             string      `json:"id"`
	Result         interface{} `json:"result,omitempty"`
	Items          interface{} `json:"items,omitempty"`
	Error          *failure    `json:"error,omitempty"`
	NotImplemented string      `json:"not_implemented,omitempty"`
}

func main() {
	tasks, outcomes := bufio.NewScanner(os.Stdin), json.NewEncoder(os.Stdout)
	tasks.Buffer(nil, 1<<20)
	for tasks.Scan() {
		var t task
		if err := json.Unmarshal(tasks.Bytes(), &t); err != nil {
			log.Fatalf("the task cannot be read: %v", err)
		}
		if err := outcomes.Encode(run(t)); err != nil {
			log.Fatal(err)
		}
	}
	if err := tasks.Err(); err != nil {
		log.Fatal(err)
	}
}

func run(t task) outcome {
	client, err := hss.NewClient(t.URL, t.Token)
	if err != nil {
		return outcome{ID: t.ID, Error: describe(err)}
	}
	client.GetConfig().HTTPClient.Timeout = time.Duration(t.TimeLimit) * time.Millisecond
	switch api, ctx := client.AssetStatisticsAPI, context.Background(); t.Operation {
	case "listProcessStatistics":
		request := processes(api.ListProcessStatistics(ctx, t.Arguments.ProjectID), t.Arguments)
		if t.Pages != nil {
			return read(t, request.Entries())
		}
		page, _, err := request.Execute()
		return answered(t, page, err)
	case "listPortStatistics":
		request := ports(api.ListPortStatistics(ctx, t.Arguments.ProjectID), t.Arguments)
		if t.Pages != nil {
			return read(t, request.Entries())
		}
		page, _, err := request.Execute()
		return answered(t, page, err)
	}
	return outcome{ID: t.ID, NotImplemented: "the operation " + t.Operation}
}

func answered(t task, page interface{}, err error) outcome {
	if err != nil {
		return outcome{ID: t.ID, Error: describe(err)}
	}
	return outcome{ID: t.ID, Result: page}
}

func read[T any](t task, entries *hss.Pager[T]) outcome {
	items := []T{}
	for (t.Pages.Take == nil || len(items) < *t.Pages.Take) && entries.Next() {
		items = append(items, entries.Value())
	}
	return outcome{ID: t.ID, Items: items, Error: describe(entries.Err())}
}
