package HSS::AssetStatistics::Error;

# What a call dies with. kind is one of
#   argument         not sent: an argument cannot be
#   answer           the service answered with another status than 200
#   broken-contract  status 200, but not what the contract promises; or a list that does not end
#   transport        no whole answer: no connection, time limit, cut off
# Of an answer there is status, and error_code, error_msg, request_id and retry_after (seconds) as far as it told them.

use strict;
use warnings;

use Encode ();
use JSON::PP ();
use overload '""' => 'message', bool => sub { 1 }, fallback => 1;

for my $name (qw(kind message status error_code error_msg request_id retry_after)) {
    no strict 'refs';
    *{$name} = sub { $_[0]{$name} };
}

sub throw {
    my ($class, $kind, $message, %more) = @_;
    die bless { kind => $kind, message => $message, %more }, $class;
}

# Takes any body: gateways and proxies do not know the contract's error object.
sub throw_answer {
    my ($class, $response) = @_;
    my $json = eval { JSON::PP->new->decode(Encode::decode('UTF-8', $response->content, Encode::FB_CROAK)) };
    my %told = (status => $response->code + 0, request_id => scalar $response->header('X-Request-Id'));
    for my $name (ref $json eq 'HASH' ? qw(error_code error_msg request_id) : ()) {
        $told{$name} = $json->{$name} if defined $json->{$name} && !ref $json->{$name};
    }
    my $seconds = $response->header('Retry-After') // '';
    $told{retry_after} = $seconds + 0 if $seconds =~ /\A[0-9]{1,9}\z/;
    my @said = grep { defined } @told{qw(error_code error_msg request_id)};
    $class->throw('answer', join(', ', 'the service answered ' . $response->code, @said), %told);
}

1;
