# Runs the test vectors through the SDK; the protocol is that of contract-tests/scenarios.md.

use strict;
use warnings;

use JSON::PP;
use HSS::AssetStatistics::AssetStatisticsApi;
use HSS::AssetStatistics::Pager;

my %method = (listProcessStatistics => 'list_process_statistics', listPortStatistics => 'list_port_statistics');
my $json = JSON::PP->new->utf8->convert_blessed;

$| = 1;
while (defined(my $line = <STDIN>)) {
    my $task = $json->decode($line);
    my $outcome = { id => $task->{id} };
    eval { run($task, $outcome); 1 } or $outcome->{error} = describe($@);
    print $json->encode($outcome), "\n";
}

sub run {
    my ($task, $outcome) = @_;
    my $method = $method{ $task->{operation} };
    if (!$method) {
        $outcome->{not_implemented} = "the operation $task->{operation}";
        return;
    }
    my $hss = HSS::AssetStatistics::AssetStatisticsApi->new(
        endpoint => $task->{url}, token => $task->{token}, time_limit => $task->{time_limit} / 1000,
    );
    my %arguments = %{ $task->{arguments} };
    if (!$task->{pages}) {
        $outcome->{result} = $hss->$method(%arguments);
        return;
    }
    my $items = $outcome->{items} = [];
    my $pager = HSS::AssetStatistics::Pager->new($hss, $method, %arguments);
    while (@$items < ($task->{pages}{take} // 'inf')) {
        push @$items, $pager->next // last;
    }
    return;
}

sub describe {
    my $error = shift;
    return { kind => 'other', error_msg => "$error" } if !ref $error || $error->kind eq 'argument';
    return { map { $_ => $error->$_ } grep { defined $error->$_ } qw(kind status error_code error_msg request_id retry_after) };
}
