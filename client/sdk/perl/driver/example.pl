use strict;
use warnings;

use HSS::AssetStatistics::AssetStatisticsApi;

# [example]
my $hss = HSS::AssetStatistics::AssetStatisticsApi->new(endpoint => $ENV{HSS_ENDPOINT}, token => $ENV{HSS_TOKEN});
my $processes = $hss->list_process_statistics(project_id => $ENV{HSS_PROJECT});
my $ports = $hss->list_port_statistics(project_id => $ENV{HSS_PROJECT}, type => 'TCP');
printf "%s on %d servers\n", $_->path, $_->num for @{ $processes->data_list };
printf "port %d/%s on %d servers\n", $_->port, $_->type, $_->num for @{ $ports->data_list };
# [/example]
