package main

import (
	"errors"

	"hsscontract.org/hss"
)

type failure struct {
	Kind       string   `json:"kind"`
	Status     int      `json:"status,omitempty"`
	ErrorCode  string   `json:"error_code,omitempty"`
	ErrorMsg   string   `json:"error_msg,omitempty"`
	RequestID  string   `json:"request_id,omitempty"`
	RetryAfter *float64 `json:"retry_after,omitempty"`
}

// describe tells apart what the SDK's README tells apart.
func describe(err error) *failure {
	var answer *hss.APIError
	var broken *hss.GenericOpenAPIError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &answer):
		f := &failure{
			Kind: "answer", Status: answer.Status,
			ErrorCode: answer.ErrorCode, ErrorMsg: answer.ErrorMsg, RequestID: answer.RequestID,
		}
		if answer.RetryAfter != nil {
			seconds := answer.RetryAfter.Seconds()
			f.RetryAfter = &seconds
		}
		return f
	case errors.As(err, &broken):
		return &failure{Kind: "broken-contract"}
	}
	return &failure{Kind: "transport"}
}
