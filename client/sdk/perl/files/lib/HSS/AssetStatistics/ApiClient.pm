package HSS::AssetStatistics::ApiClient;

# One exchange with the service: encodes the arguments, and takes nothing for a result but a whole, right answer.

use strict;
use warnings;

use Encode ();
use HTTP::Request;
use JSON::PP ();
use LWP::UserAgent;
use Time::HiRes ();
use HSS::AssetStatistics::Error;

# endpoint, for example https://hss.example.com; token; time_limit in seconds, 30 if not given; ua, a LWP::UserAgent
# if it needs settings of its own.
sub new {
    my ($class, %options) = @_;
    my %self = (time_limit => 30, ua => LWP::UserAgent->new, %options);
    $self{endpoint} = _text('endpoint', $self{endpoint}) =~ s{/\z}{}r;
    _refuse("the endpoint $self{endpoint} is no http or https URL") if $self{endpoint} !~ m{\Ahttps?://[^/?#\s]+[^?#\s]*\z};
    _refuse('the token has characters that no header can carry') if _text('token', $self{token}) !~ /\A[\x20-\x7e]+\z/;
    _refuse('time_limit must be a number of seconds above 0') if $self{time_limit} !~ /\A[0-9]*\.?[0-9]+\z/ || !($self{time_limit} > 0);
    return bless \%self, $class;
}

sub call {
    my ($self, $operation, $arguments) = @_;
    my $response = $self->_send($self->_request($operation, $arguments));
    HSS::AssetStatistics::Error->throw_answer($response) if $response->code != 200;
    my $result = eval {
        my $text = Encode::decode('UTF-8', $response->content, Encode::FB_CROAK);
        require($operation->{result} =~ s{::}{/}gr . '.pm');
        $operation->{result}->from_json(JSON::PP->new->allow_nonref->decode($text), 'the answer');
    };
    return $result // HSS::AssetStatistics::Error->throw('broken-contract', "not what the contract promises: $@");
}

sub _request {
    my ($self, $operation, $arguments) = @_;
    my ($path, @query) = ($operation->{path});
    for my $name (@{ $operation->{needs} }) {
        _refuse("$name is missing") if !defined $arguments->{$name};
    }
    for my $name (sort grep { defined $arguments->{$_} } keys %$arguments) {
        my $value = _text($name, $arguments->{$name});
        my $encoded = Encode::encode('UTF-8', $value) =~ s/([^A-Za-z0-9._~-])/sprintf '%%%02X', ord $1/egr;
        my $in = $operation->{in}{$name} // _refuse("there is no argument $name");
        # Servers take these segments for steps in the path, even encoded.
        _refuse("$name must not be '.' or '..'") if $in eq 'path' && $value =~ /\A\.\.?\z/;
        $in eq 'path' ? $path =~ s/\{\Q$name\E\}/$encoded/ : push @query, "$name=$encoded";
    }
    my $url = $self->{endpoint} . $path . (@query ? '?' . join('&', @query) : '');
    return HTTP::Request->new($operation->{method}, $url, [Accept => 'application/json', $operation->{token} => $self->{token}]);
}

# LWP's time limit is one between two reads, and what it takes for an answer may be cut off.
sub _send {
    my ($self, $request) = @_;
    my $ua = $self->{ua}->clone;
    $ua->timeout($self->{time_limit});
    # Whoever follows a redirect hands the token to another place.
    $ua->max_redirect(0);
    my $end = Time::HiRes::time() + $self->{time_limit};
    $ua->add_handler(response_data => sub { die "time limit\n" if Time::HiRes::time() > $end; return 1 });
    my $response = $ua->request($request);
    my $length = $response->header('Content-Length') // length $response->content;
    my $failure
        = ($response->header('Client-Warning') // '') eq 'Internal response' ? $response->message
        : $response->header('X-Died') // ($length == length $response->content ? undef : 'cut off');
    HSS::AssetStatistics::Error->throw('transport', "no whole answer: $failure") if defined $failure;
    return $response;
}

sub _text {
    my ($name, $value) = @_;
    _refuse("$name must be a text or a number, and not empty") if ref $value || !defined $value || $value eq '';
    return $value;
}

sub _refuse { return HSS::AssetStatistics::Error->throw('argument', "not sent: $_[0]") }

1;
