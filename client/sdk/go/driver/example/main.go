// A first call of both operations. Set HSS_ENDPOINT (such as https://hss.example.com), HSS_PROJECT and HSS_TOKEN.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"hsscontract.org/hss"
)

func main() {
	ctx, project := context.Background(), os.Getenv("HSS_PROJECT")
	// [example]
	client, err := hss.NewClient(os.Getenv("HSS_ENDPOINT"), os.Getenv("HSS_TOKEN"))
	exitOn(err)
	processes, _, err := client.AssetStatisticsAPI.ListProcessStatistics(ctx, project).Category(hss.ASSETCATEGORY_HOST).Limit(50).Execute()
	exitOn(err)
	ports, _, err := client.AssetStatisticsAPI.ListPortStatistics(ctx, project).PortType("TCP").Limit(50).Execute()
	exitOn(err)
	// [/example]
	fmt.Printf("%d process groups\n", processes.TotalNum)
	for _, group := range processes.DataList {
		fmt.Println(group.Path, group.Num)
	}
	fmt.Printf("%d port groups\n", ports.TotalNum)
	for _, group := range ports.DataList {
		fmt.Println(group.Port, group.Type, group.Num)
	}
}

func exitOn(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
