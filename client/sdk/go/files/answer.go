package hss

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"time"
	"unicode/utf8"
)

// APIError is an answer that is no result, from the service or from a gateway before it.
type APIError struct {
	Status     int            // HTTP status
	ErrorCode  string         // for programs; empty if the body has none
	ErrorMsg   string         // for people; empty if the body has none
	RequestID  string         // quote it to support; empty if there is none
	RetryAfter *time.Duration // how long to wait before the next try; nil if not told in seconds
	Body       []byte         // as received
}

func (e *APIError) Error() string {
	return fmt.Sprintf("status %d, error_code %q, error_msg %q, request_id %q", e.Status, e.ErrorCode, e.ErrorMsg, e.RequestID)
}

// checkAnswer is called with each whole answer, before it is decoded.
func checkAnswer(response *http.Response, body []byte) error {
	if response.StatusCode != http.StatusOK {
		return newAPIError(response, body)
	}
	// encoding/json would put U+FFFD for what is not UTF-8, and leave the result nil for null; the generated decoder does so for no body.
	if !utf8.Valid(body) || !bytes.HasPrefix(bytes.TrimLeft(body, " \t\r\n"), []byte("{")) {
		return &GenericOpenAPIError{body: body, error: "the answer is not a JSON object in UTF-8"}
	}
	if response.Header.Get("Content-Type") == "" {
		response.Header.Set("Content-Type", "application/json") // without one the generated decoder gives up
	}
	return nil
}

func newAPIError(response *http.Response, body []byte) *APIError {
	// A gateway's page is no JSON, and any property may be missing or have another type: then it stays empty.
	var object map[string]interface{}
	_ = json.Unmarshal(body, &object)
	text := func(name string) string {
		value, _ := object[name].(string)
		return value
	}
	e := &APIError{
		Status: response.StatusCode, Body: body,
		ErrorCode: text("error_code"), ErrorMsg: text("error_msg"), RequestID: text("request_id"),
	}
	if e.RequestID == "" {
		e.RequestID = response.Header.Get("X-Request-Id")
	}
	if seconds, err := strconv.ParseUint(response.Header.Get("Retry-After"), 10, 31); err == nil {
		wait := time.Duration(seconds) * time.Second
		e.RetryAfter = &wait
	}
	return e
}
