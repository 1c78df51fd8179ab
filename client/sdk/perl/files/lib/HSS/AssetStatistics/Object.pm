package HSS::AssetStatistics::Object;

# What the models share: made from decoded JSON, they hold the contract's types or are not made at all.

use strict;
use warnings;

use B ();

my %properties_of;

sub properties {
    my ($class, %properties) = @_;
    $properties_of{$class} = \%properties;
    for my $name (keys %properties) {
        no strict 'refs';
        *{"${class}::$name"} = sub { $_[0]{$name} };
    }
    return;
}

# Dies with what is wrong and where. Properties that the contract does not have are left out.
sub from_json {
    my ($class, $json, $where) = @_;
    die "$where is no object\n" if ref $json ne 'HASH';
    my %self;
    for my $name (sort keys %{ $properties_of{$class} }) {
        my $property = $properties_of{$class}{$name};
        if (defined $json->{$name}) {
            $self{$name} = _value($property->{type}, $json->{$name}, "$where.$name");
        }
        elsif ($property->{required}) {
            die "$where.$name is missing\n";
        }
    }
    return bless \%self, $class;
}

# For JSON encoders with convert_blessed.
sub TO_JSON { return { %{ $_[0] } } }

sub _value {
    my ($type, $json, $where) = @_;
    if (ref $type) {
        die "$where is no array\n" if ref $json ne 'ARRAY';
        return [map { _value($type->[0], $json->[$_], "${where}[$_]") } 0 .. $#$json];
    }
    return $type->from_json($json, $where) if $type =~ /::/;
    die "$where is missing\n" if !defined $json;
    my $is_text = !ref $json && B::svref_2object(\$json)->FLAGS & B::SVf_POK;
    if ($type eq 'string') {
        die "$where is no string\n" if !$is_text;
    }
    elsif ($type eq 'int') {
        # A text that looks like a number is none; infinity and fractions differ from their integer part.
        die "$where is no integer\n" if ref $json || $is_text || $json != int $json;
        die "$where does not fit 32 bits\n" if $json < -2**31 || $json > 2**31 - 1;
    }
    else {
        die "$where has the type $type, which this SDK does not know\n";
    }
    return $json;
}

1;
