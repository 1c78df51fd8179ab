// Package hss is a client of the asset statistics of the Host Security Service:
// which processes run on the servers of a project and which ports are open there.
package hss

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// DefaultTimeout ends a call, from its start to the end of the answer, unless its context ends it before.
const DefaultTimeout = 30 * time.Second

// NewClient returns a client of the service at endpoint, such as https://hss.example.com, that sends token with each
// call. Nothing is tried again and no redirect is followed: the token must not go elsewhere. Change what you need in
// GetConfig before the first call.
func NewClient(endpoint, token string) (*APIClient, error) {
	base, err := url.Parse(endpoint)
	if err != nil || base.Host == "" || base.Scheme != "https" && base.Scheme != "http" {
		return nil, fmt.Errorf("endpoint must be a URL such as https://hss.example.com, not %q", endpoint)
	}
	if token == "" {
		return nil, errors.New("token must not be empty: it is the X-Subject-Token that the identity service answers with")
	}
	configuration := NewConfiguration()
	configuration.Servers = ServerConfigurations{{URL: strings.TrimRight(endpoint, "/")}}
	configuration.AddDefaultHeader("X-Auth-Token", token)
	configuration.ResponseMiddleware = checkAnswer
	configuration.HTTPClient = &http.Client{
		Timeout:       DefaultTimeout,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	return NewAPIClient(configuration), nil
}
