package HSS::AssetStatistics::Pager;

# A whole list, entry by entry; a page is fetched when its first entry is wanted.
#
#   my $ports = HSS::AssetStatistics::Pager->new($hss, 'list_port_statistics', project_id => $project);
#   while (my $group = $ports->next) { ... }
#
# limit is the size of the pages (100 if not given) and offset where to begin. After an error there is no next entry.

use strict;
use warnings;

use JSON::PP ();
use HSS::AssetStatistics::Error;

sub new {
    my ($class, $hss, $operation, %arguments) = @_;
    return bless {
        fetch => sub { $hss->$operation(%arguments, limit => $arguments{limit} // 100, offset => $_[0])->data_list },
        offset => $arguments{offset} // 0,    # of the next page; undef behind the end
        page => [], came => 0, text => '',
    }, $class;
}

sub next {
    my $self = shift;
    $self->_turn if !@{ $self->{page} };
    return shift @{ $self->{page} };
}

sub _turn {
    my $self = shift;
    # Taken out, so that an error is the last thing that comes.
    my $offset = delete $self->{offset} // return;
    $offset += $self->{came};
    _fail('the next offset would not fit 32 bits') if $offset > 2**31 - 1;
    my $page = $self->{fetch}->($offset);
    # A short page is not the end, and total_num may change meanwhile.
    return if !@$page;
    my $text = JSON::PP->new->canonical->convert_blessed->encode($page);
    _fail('the service sent the same page twice') if $text eq $self->{text};
    @$self{qw(offset page came text)} = ($offset, $page, scalar @$page, $text);
    return;
}

sub _fail { return HSS::AssetStatistics::Error->throw('broken-contract', "the list does not end: $_[0]") }

1;
