package main

import "hsscontract.org/hss"

// processes gives the request what the task has, and nothing else.
func processes(r hss.ApiListProcessStatisticsRequest, given arguments) hss.ApiListProcessStatisticsRequest {
	if given.Path != nil {
		r = r.Path(*given.Path)
	}
	if given.EnterpriseProjectID != nil {
		r = r.EnterpriseProjectId(*given.EnterpriseProjectID)
	}
	if given.Limit != nil {
		r = r.Limit(*given.Limit)
	}
	if given.Offset != nil {
		r = r.Offset(*given.Offset)
	}
	if given.Category != nil {
		r = r.Category(*given.Category)
	}
	return r
}

// ports gives the request what the task has, and nothing else.
func ports(r hss.ApiListPortStatisticsRequest, given arguments) hss.ApiListPortStatisticsRequest {
	if given.Port != nil {
		r = r.Port(*given.Port)
	}
	if given.Type != nil {
		r = r.PortType(*given.Type)
	}
	if given.EnterpriseProjectID != nil {
		r = r.EnterpriseProjectId(*given.EnterpriseProjectID)
	}
	if given.Limit != nil {
		r = r.Limit(*given.Limit)
	}
	if given.Offset != nil {
		r = r.Offset(*given.Offset)
	}
	if given.Category != nil {
		r = r.Category(*given.Category)
	}
	return r
}
