module hsscontract.org/hss

go 1.19
