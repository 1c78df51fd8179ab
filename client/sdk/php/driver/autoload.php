<?php

// What Composer's vendor/autoload.php would do, with the Guzzle that Debian installs in PHP's include path.
require 'GuzzleHttp/autoload.php';

spl_autoload_register(static function (string $class): void {
    $file = __DIR__ . '/../sdk/lib/' . str_replace('\\', '/', substr($class, strlen('Hss\\'))) . '.php';
    if (str_starts_with($class, 'Hss\\') && is_file($file)) {
        require $file;
    }
});
