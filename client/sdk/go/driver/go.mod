module hsscontract.org/hss-driver

go 1.19

require hsscontract.org/hss v1.1.0

replace hsscontract.org/hss => ../sdk
